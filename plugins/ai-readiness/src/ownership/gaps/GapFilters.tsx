import {
  AREAS,
  AREA_TITLES,
  type GapsFilter,
  type GapsPage,
} from 'backstage-plugin-ai-readiness-common';
import { Choice } from '../lookups/Choice';
import { EntityChoice } from '../lookups/EntityChoice';
import { Filters } from '../lookups/Filters';
import { GAP_LIVENESSES, livenessOptions } from '../lookups/livenessOptions';
import { TextFilter } from '../lookups/TextFilter';

export const GAP_FILTERS = [
  'q',
  'liveness',
  'area',
  'system',
  'domain',
  'team',
] as const;

type Name = (typeof GAP_FILTERS)[number];

/** Narrows the gaps; beside each value, how many gaps it would leave. */
export function GapFilters(props: {
  selection: GapsFilter;
  counts?: GapsPage['counts'];
  narrowed: boolean;
  onChange: (change: Partial<Record<Name, string | undefined>>) => void;
  onReset: () => void;
}) {
  const { selection, counts, narrowed, onChange, onReset } = props;
  return (
    <Filters label="Filter gaps" narrowed={narrowed} onReset={onReset}>
      <TextFilter
        label="Service"
        text={selection.q}
        onChange={q => onChange({ q })}
      />
      <Choice
        label="Why"
        value={selection.liveness}
        options={livenessOptions(GAP_LIVENESSES)}
        counts={counts?.liveness}
        onChange={liveness => onChange({ liveness })}
      />
      <Choice
        label="Area"
        value={selection.area}
        options={AREAS.map(area => [area, AREA_TITLES[area]] as const)}
        counts={counts?.area}
        onChange={area => onChange({ area })}
      />
      <EntityChoice
        label="System"
        value={selection.system}
        counts={counts?.system}
        onChange={system => onChange({ system })}
      />
      <EntityChoice
        label="Domain"
        value={selection.domain}
        counts={counts?.domain}
        onChange={domain => onChange({ domain })}
      />
      <EntityChoice
        label="Team"
        value={selection.team}
        counts={counts?.team}
        onChange={team => onChange({ team })}
      />
    </Filters>
  );
}
