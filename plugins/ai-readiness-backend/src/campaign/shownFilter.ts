import {
  type CampaignFilter,
  NONE,
} from 'backstage-plugin-ai-readiness-common';

/** What filters name that the catalog may hide. */
const NAMING = ['owner', 'system', 'domain'] as const;

/** The refs that a filter names. */
export function refsIn(filter: CampaignFilter): string[] {
  const named = NAMING.flatMap(name => [filter[name] ?? []].flat());
  return named.filter(ref => ref !== NONE);
}

/**
 * The filter of a campaign without what its reader may not see in the catalog.
 * A text may be part of such a name, so it goes too.
 */
export function shownFilter(
  filter: CampaignFilter,
  shown: ReadonlySet<string>,
): CampaignFilter {
  const { q: _, ...kept } = filter;
  for (const name of NAMING) {
    const values = [kept[name] ?? []].flat();
    const left = values.filter(ref => ref === NONE || shown.has(ref));
    if (left.length) kept[name] = left;
    else delete kept[name];
  }
  return kept;
}
