import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { DraftPreview } from 'backstage-plugin-ai-readiness-common';
import { grouped } from '../../presentation/figures';

const useStyles = makeStyles({
  bar: {
    maxWidth: 480,
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { transition: 'none !important' },
    },
  },
});

/** How many services were judged, as long as there are others. */
export function JudgedProgress(props: { flips: DraftPreview['flips'] }) {
  const { services, judged, pending } = props.flips;
  const classes = useStyles();
  if (!pending) return <></>;
  return (
    <div>
      <Typography variant="body2" gutterBottom>
        {grouped(judged)} of {grouped(services)} judged; the others follow
        within minutes.
      </Typography>
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={services ? (100 * judged) / services : 0}
        aria-label="Services judged by the draft"
      />
    </div>
  );
}
