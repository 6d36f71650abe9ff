import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { NOTICED_BY } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { useItemTitle } from '../checklist/useItemTitle';
import { EntityPicker } from '../ownership/EntityPicker';
import { Choice } from '../ownership/lookups/Choice';
import { Filters } from '../ownership/lookups/Filters';
import { useFilters } from '../ownership/lookups/useFilters';
import { KIND_WORDS, kindOf } from './kindWords';

const NAMES = ['actor', 'itemId', 'kind'] as const;
const PEOPLE = ['User'];

/** What the timeline is narrowed to; lives in the address. */
export function useHistoryFilters() {
  const { filters, ...rest } = useFilters(NAMES);
  const { actor, itemId } = filters;
  return { ...rest, filters: { actor, itemId, kind: kindOf(filters.kind) } };
}

/** Whose changes, of which item, of which kind. */
export function HistoryFilters(props: {
  of: ReturnType<typeof useHistoryFilters>;
}) {
  const { filters, set, reset, narrowed } = props.of;
  const { actor, itemId, kind } = filters;
  const noticed = actor === NOTICED_BY;
  return (
    <Filters label="Filter the history" narrowed={narrowed} onReset={reset}>
      <EntityPicker
        label="Person"
        kinds={PEOPLE}
        placeholder="All"
        nothingFound="No user has this in its name"
        value={noticed ? undefined : actor}
        disabled={noticed}
        onChange={ref => set({ actor: ref })}
      />
      <Choice
        label="Item"
        value={itemId}
        options={useItemOptions(itemId)}
        onChange={id => set({ itemId: id })}
      />
      <Choice
        label="Kind"
        value={kind}
        options={Object.entries(KIND_WORDS)}
        onChange={value => set({ kind: value })}
      />
      <FormControlLabel
        control={
          <Switch
            size="small"
            color="primary"
            checked={noticed}
            onChange={(_, on) => set({ actor: on ? NOTICED_BY : undefined })}
          />
        }
        label={<Typography variant="body2">Only what was noticed</Typography>}
      />
    </Filters>
  );
}

/** The items of the review, and the chosen one where it is none of them. */
function useItemOptions(chosen?: string) {
  const { items } = useReview().review;
  const titleOf = useItemTitle();
  const options = items.map(
    ({ id, number }) => [id, `${number} ${titleOf(id)}`] as const,
  );
  return chosen && !items.some(({ id }) => id === chosen)
    ? [...options, [chosen, titleOf(chosen)] as const]
    : options;
}
