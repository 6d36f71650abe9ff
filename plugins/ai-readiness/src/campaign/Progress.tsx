import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  explainCampaign,
  type Campaign,
} from 'backstage-plugin-ai-readiness-common';
import { capitalized } from '../presentation/capitalized';

const useStyles = makeStyles(theme => ({
  bar: {
    height: 8,
    borderRadius: 4,
    marginBottom: theme.spacing(0.5),
    // The theme's own ground is a paler bar, which looks done.
    backgroundColor: theme.palette.action.disabledBackground,
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { transition: 'none !important' },
    },
  },
}));

/** How far a campaign is, as a bar and in words. */
export function Progress(props: { campaign: Campaign; now: string }) {
  const { campaign, now } = props;
  const { open, done } = campaign.figures;
  const words = explainCampaign(campaign, now);
  return (
    <div>
      <LinearProgress
        variant="determinate"
        className={useStyles().bar}
        value={open + done ? (100 * done) / (open + done) : 0}
        aria-label={`Progress of ${campaign.title}`}
        aria-valuetext={words}
      />
      <Typography variant="body2">{capitalized(words)}</Typography>
    </div>
  );
}
