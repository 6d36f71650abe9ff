import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { DraftPreview } from 'backstage-plugin-ai-readiness-common';
import { DiffList } from './DiffList';
import { DraftBanner } from './DraftBanner';
import { Flips } from './Flips';

const useStyles = makeStyles(theme => ({
  diff: { padding: theme.spacing(2) },
}));

/** The next version: from when it counts, what differs, and what would flip. */
export function DraftSection(props: { draft: DraftPreview }) {
  const { draft } = props;
  const classes = useStyles();
  return (
    <>
      <DraftBanner draft={draft} />
      <Paper
        component="section"
        className={classes.diff}
        aria-labelledby="draft-diff"
      >
        <Typography variant="h6" component="h3" id="draft-diff">
          What differs in {draft.version}
        </Typography>
        <DiffList diff={draft.diff} />
      </Paper>
      <Flips draft={draft} />
    </>
  );
}
