import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DamagedIcon from '@material-ui/icons/BrokenImage';
import DifferentIcon from '@material-ui/icons/CallSplit';
import SameIcon from '@material-ui/icons/CheckCircle';
import type { Replay } from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../../presentation/Mark';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
  },
  problem: { whiteSpace: 'pre-wrap' },
  list: { margin: 0, paddingInlineStart: theme.spacing(3) },
}));

/** Whether the record is what it was, and whether the rules still say the same. */
export function ReplayResult(props: { replay: Replay }) {
  const { replay } = props;
  const { intact, identical, differences, problem, rulesVersion } = replay;
  const { recorded, now } = rulesVersion;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography>{replay.message}</Typography>
      <Mark
        tone={intact ? 'good' : 'bad'}
        icon={intact ? SameIcon : DamagedIcon}
      >
        {intact
          ? 'Intact: the snapshot is what was recorded'
          : 'Changed: the snapshot is not what was recorded'}
      </Mark>
      <Mark
        tone={identical ? 'good' : 'warn'}
        icon={identical ? SameIcon : DifferentIcon}
      >
        {identical &&
          'Identical: the rules give the same answer, byte for byte'}
        {!identical &&
          (problem
            ? 'Not replayed: the rules could not be asked again'
            : 'Not identical: the rules give another answer')}
      </Mark>
      {problem && (
        <Typography variant="body2" className={classes.problem}>
          {problem}
        </Typography>
      )}
      {differences.length > 0 && (
        <ul className={classes.list}>
          {differences.map(({ rule, message }) => (
            <li key={`${rule} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {recorded !== now && (
        <Typography variant="body2" color="textSecondary">
          Decided by version {recorded} of the rules; they are at {now} now.
        </Typography>
      )}
    </div>
  );
}
