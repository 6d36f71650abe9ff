import { makeStyles } from '@material-ui/core/styles';
import {
  type DraftPreview,
  STANDING_WORDS,
  VERDICT_WORDS,
} from 'backstage-plugin-ai-readiness-common';
import { Choice } from '../../ownership/lookups/Choice';
import { Filters } from '../../ownership/lookups/Filters';
import type { FlipSelection } from './useFlipFilters';

// Two states in a row are longer than what other filters show.
const useStyles = makeStyles({ wide: { gridColumn: 'span 2' } });

/** Narrows the flips to one from something to something. */
export function FlipFilters(props: {
  flips: DraftPreview['flips'];
  selection: FlipSelection;
  narrowed: boolean;
  onChange: (selection: FlipSelection) => void;
  onReset: () => void;
}) {
  const { flips, selection, narrowed, onChange, onReset } = props;
  const { from, to, standingFrom, standingTo } = selection;
  const classes = useStyles();
  const verdicts = optionsOf(flips.changes, VERDICT_WORDS);
  const standings = optionsOf(flips.standingChanges, STANDING_WORDS);
  return (
    <Filters label="Filter flips" narrowed={narrowed} onReset={onReset}>
      <div className={classes.wide}>
        <Choice
          label="Verdict"
          value={joined(from, to)}
          options={verdicts.map(({ value, title }) => [value, title] as const)}
          onChange={value => {
            const chosen = verdicts.find(each => each.value === value);
            onChange({ from: chosen?.from, to: chosen?.to });
          }}
        />
      </div>
      {standings.length > 0 && (
        <div className={classes.wide}>
          <Choice
            label="Standing"
            value={joined(standingFrom, standingTo)}
            options={standings.map(
              ({ value, title }) => [value, title] as const,
            )}
            onChange={value => {
              const chosen = standings.find(each => each.value === value);
              onChange({ standingFrom: chosen?.from, standingTo: chosen?.to });
            }}
          />
        </div>
      )}
    </Filters>
  );
}

function optionsOf<K extends string>(
  changes: readonly { from: K; to: K; count: number }[],
  words: Record<K, string>,
) {
  return changes.map(({ from, to, count }) => ({
    from,
    to,
    value: `${from} ${to}`,
    title: `${words[from]} to ${words[to]} (${count})`,
  }));
}

function joined(from?: string, to?: string): string | undefined {
  return from && to ? `${from} ${to}` : undefined;
}
