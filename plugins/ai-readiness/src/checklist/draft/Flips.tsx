import { useApi } from '@backstage/core-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  dayInWords,
  type DraftFlipsPage,
  type DraftPreview,
} from 'backstage-plugin-ai-readiness-common';
import { draftApiRef } from '../../api/draftApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { Answer } from '../../ownership/lookups/Answer';
import { FlipFilters } from './FlipFilters';
import { FlipTable } from './FlipTable';
import { flipSummary } from './flipSummary';
import { JudgedProgress } from './JudgedProgress';
import { useFlipFilters } from './useFlipFilters';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    padding: theme.spacing(2),
  },
}));

/** Which services would come out otherwise, and why. */
export function Flips(props: { draft: DraftPreview }) {
  const { version, hash, asOf, countsFrom, flips } = props.draft;
  const classes = useStyles();
  const api = useApi(draftApiRef);
  const { selection, set, reset, narrowed, cursor, goTo } = useFlipFilters();
  const query = useQuery<DraftFlipsPage, Error>({
    // Judging goes on while the page is open.
    queryKey: queryKeys.lookup('draft-flips', {
      ...selection,
      cursor,
      hash,
      judged: flips.judged,
    }),
    queryFn: ({ signal }) =>
      api.getDraftFlips({ ...selection, cursor }, { signal }),
    placeholderData: keepPreviousData,
    enabled: flips.total > 0,
  });
  return (
    <section className={classes.root} aria-labelledby="draft-flips">
      <Paper className={classes.head}>
        <Typography variant="h6" component="h3" id="draft-flips">
          What {version} would flip
        </Typography>
        <Typography aria-live="polite">{flipSummary(flips)}</Typography>
        <Typography variant="body2" color="textSecondary">
          Judged by both checklists as of {dayInWords(asOf)}
          {countsFrom && ', when it begins to count'}, by what is known of the
          services now.
        </Typography>
        <JudgedProgress flips={flips} />
      </Paper>
      {flips.total > 0 && (
        <>
          <FlipFilters
            flips={flips}
            selection={selection}
            narrowed={narrowed}
            onChange={set}
            onReset={reset}
          />
          <Answer query={query} of="the services" rows={4}>
            {page => <FlipTable page={page} cursor={cursor} onGoTo={goTo} />}
          </Answer>
        </>
      )}
    </section>
  );
}
