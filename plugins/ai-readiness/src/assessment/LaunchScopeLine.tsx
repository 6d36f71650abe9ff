import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense, useState } from 'react';
import { RelativeTime } from '../presentation/RelativeTime';
import { useReview } from './ReviewContext';
import { SaveState } from './SaveState';
import { useReadOnlyReason } from './useReadOnlyReason';

const ScopeDialog = lazy(() =>
  import('./ScopeDialog').then(m => ({ default: m.ScopeDialog })),
);

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(2),
  },
  change: { marginInlineStart: -5 },
}));

/** What is to be launched: everything, or a limited first rollout. */
export function LaunchScopeLine() {
  const classes = useStyles();
  const { scope, asOf } = useReview().review;
  const readOnly = useReadOnlyReason();
  const [editing, setEditing] = useState(false);
  return (
    <div className={classes.root}>
      <Typography variant="body2" dir="auto">
        Launch scope: {scope.kind === 'full' && <strong>full launch</strong>}
        {scope.kind === 'initial' && (
          <>
            <strong>limited first launch</strong> for {scope.audience} ·{' '}
            {scope.volume} · ends{' '}
            <RelativeTime value={scope.until} asOf={asOf} dated />
          </>
        )}
      </Typography>
      <Tooltip title={readOnly ?? ''}>
        <span>
          <Button
            size="small"
            className={classes.change}
            disabled={Boolean(readOnly)}
            onClick={() => setEditing(true)}
          >
            Change scope
          </Button>
        </span>
      </Tooltip>
      <SaveState keyPrefix="scope" />
      {editing && (
        <Suspense fallback={null}>
          <ScopeDialog onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </div>
  );
}
