import type { Area } from '../../checklist/types';
import { DEFAULT_OWNERSHIP_CONFIG } from '../config';
import type { ServiceSurroundings } from '../namedOwners';
import { resolveOwners } from '../resolveOwners';
import type { OwnershipConfig, OwnerSource } from '../types';
import { aDirectory } from './aCatalog';

/** What is around a service, and who is found for one area. */
export interface OwnershipRow {
  area?: Area;
  given: ServiceSurroundings;
  config?: Partial<OwnershipConfig>;
  found: {
    liveness: string;
    owners: string[];
    /** Kind of source, and where. */
    from?: string;
  };
}

/** Who answers for the area of the row, in short. */
export function briefly(area: Area, row: OwnershipRow): OwnershipRow['found'] {
  const config = { ...DEFAULT_OWNERSHIP_CONFIG, ...row.config };
  const all = resolveOwners(row.given, aDirectory(), config);
  const found = all.find(each => each.area === (row.area ?? area))!;
  return {
    liveness: found.liveness,
    owners: found.owners.map(({ ref }) => ref),
    ...(found.source && { from: spell(found.source) }),
  };
}

function spell(source: OwnerSource): string {
  if (source.kind === 'resources') {
    return ['resources', ...source.entityRefs].join(' ');
  }
  const inherited = source.kind === 'annotation' && source.inherited;
  return `${source.kind} ${source.entityRef}${inherited ? ' inherited' : ''}`;
}
