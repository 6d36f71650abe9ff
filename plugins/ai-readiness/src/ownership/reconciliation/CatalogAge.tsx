import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { RelativeTime } from '../../presentation/RelativeTime';
import { TextButton } from '../../presentation/TextButton';
import { useNow } from '../lookups/useNow';
import { everyWords } from './everyWords';
import { GuardBanner } from './GuardBanner';
import { useReconciliation } from './useReconciliation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    minHeight: 36,
  },
}));

/** How old everything here is, and the way to have it renewed. */
export function CatalogAge() {
  const classes = useStyles();
  const now = useNow();
  const state = useReconciliation();
  const { data, error, refetch, checking, check, confirm } = state;
  if (!data) {
    return error ? (
      <Typography variant="body2" role="status">
        The age of what is shown can’t be read: {error.message}{' '}
        <TextButton onClick={() => refetch()}>Try again</TextButton>
      </Typography>
    ) : (
      <div className={classes.root} aria-busy />
    );
  }
  const { viewer, succeededAt, frequencySeconds, guard } = data;
  const byItself = `It happens by itself ${everyWords(frequencySeconds)}.`;
  return (
    <>
      {guard.state === 'holding' && (
        <Box mb={1}>
          <GuardBanner
            guard={guard}
            now={now}
            mayConfirm={viewer.mayConfirmLoss}
            confirm={confirm}
          />
        </Box>
      )}
      <div className={classes.root}>
        <Typography variant="body2" component="span" role="status">
          {checking && 'Checking the catalog…'}
          {!checking && succeededAt && (
            <>
              Catalog last checked{' '}
              <RelativeTime value={succeededAt} asOf={now} />
            </>
          )}
          {!checking && !succeededAt && 'Catalog not checked yet'}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          disabled={checking || !viewer.mayCheck}
          onClick={() => check.mutate()}
        >
          Check now
        </Button>
        {!viewer.mayCheck && (
          <Typography variant="caption" color="textSecondary">
            You may not start it. {byItself}
          </Typography>
        )}
        {check.error && (
          <Typography variant="body2" role="alert">
            It could not be started: {check.error.message}
          </Typography>
        )}
        {!checking && data.error && (
          <Typography variant="body2" role="alert">
            The last time did not go through: {data.error} {byItself}
          </Typography>
        )}
      </div>
    </>
  );
}
