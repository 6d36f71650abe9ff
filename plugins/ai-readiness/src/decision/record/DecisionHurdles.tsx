import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MissingIcon from '@material-ui/icons/ErrorOutline';
import { reasonOf } from '../../api/reasonOf';
import { Mark } from '../../presentation/Mark';
import { MissingParts } from './MissingParts';
import type { WrittenDecision } from './useDecision';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 3) },
}));

/** All that keeps the decision from being recorded, once somebody has tried. */
export function DecisionHurdles(props: { decision: WrittenDecision }) {
  const { isTried, problems, forbidden, error, retry } = props.decision;
  const classes = useStyles();
  const isShown = error || forbidden || (isTried && problems.length > 0);
  if (!isShown) return null;
  return (
    <Typography
      className={classes.root}
      variant="body2"
      component="div"
      role="alert"
    >
      {error && (
        <Mark tone="bad" icon={MissingIcon}>
          The decision can’t be checked: {reasonOf(error)}{' '}
          <Button size="small" onClick={retry}>
            Check again
          </Button>
        </Mark>
      )}
      {forbidden && (
        <Mark tone="bad" icon={MissingIcon}>
          {forbidden}
        </Mark>
      )}
      {isTried && problems.length > 0 && <MissingParts problems={problems} />}
    </Typography>
  );
}
