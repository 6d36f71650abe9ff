import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  STANDING_WORDS,
  type PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../../decision/standingLook';
import { ServiceLink } from '../../ownership/lookups/ServiceLink';
import { Mark } from '../../presentation/Mark';
import { attentionWords } from './attentionWords';

const REASONS = 2;

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': {
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    color: theme.palette.text.secondary,
  },
}));

/** The services that need somebody first, with why. */
export function FirstServices(props: {
  services: readonly PortfolioRow[];
  now: string;
}) {
  const { services, now } = props;
  const classes = useStyles();
  const waiting = services.flatMap(service => {
    const words = attentionWords(service, now).slice(0, REASONS);
    return words.length ? [{ service, words }] : [];
  });
  if (!waiting.length) {
    return (
      <Typography variant="body2" color="textSecondary">
        None of them needs attention at the moment.
      </Typography>
    );
  }
  return (
    <ul className={classes.root} aria-label="What to look at first">
      {waiting.map(({ service, words }) => (
        <li key={service.entityRef}>
          <ServiceLink service={service} />
          <div className={classes.facts}>
            <Mark {...STANDING_LOOK[service.standing]}>
              {STANDING_WORDS[service.standing]}
            </Mark>
            <span>{words.join(' · ')}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
