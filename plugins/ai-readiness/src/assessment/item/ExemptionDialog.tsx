import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { addDays, type ItemReview } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { usePolicy } from '../../checklist/useChecklist';
import { ActionDialog } from '../../decision/ActionDialog';
import { Field } from '../../presentation/Field';
import { exactDate } from '../../presentation/dates';
import { useFocusOnMount } from '../../presentation/useFocusOnMount';
import { useReview } from '../ReviewContext';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gap: theme.spacing(2),
    margin: theme.spacing(2, 0),
  },
}));

/** Asks for one item not to apply to this service, for a time. */
export function ExemptionDialog(props: {
  item: ItemReview;
  onClose: () => void;
}) {
  const { item, onClose } = props;
  const classes = useStyles();
  const { now } = useReview();
  const today = addDays(now, 0);
  const policy = usePolicy();
  const last = policy && addDays(today, policy.maxExemptionDays);
  const first = useFocusOnMount<HTMLInputElement>();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const tooLong = Boolean(last && until > last);
  const isPast = Boolean(until) && until < today;
  const limit = last ? `At the latest ${exactDate(last)}` : undefined;
  return (
    <ActionDialog
      title={`Ask for an exemption from ${item.number}`}
      submit="Ask for it"
      disabled={!reason.trim() || !until || tooLong || isPast}
      send={(api, entityRef, options) =>
        api.requestExemption(
          entityRef,
          item.id,
          { reason: reason.trim(), until },
          options,
        )
      }
      onClose={onClose}
    >
      <Typography variant="body2">
        An exempt item is not open. It stays visible, is counted beside the
        verdict, and counts again once the exemption ends. Somebody else has to
        approve it.
      </Typography>
      <div className={classes.fields}>
        <Field
          label="Why it does not apply to this service"
          required
          multiline
          minRows={3}
          maxRows={12}
          inputRef={first}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          inputProps={{ maxLength: 10_000, dir: 'auto' }}
        />
        <Field
          label="Until the end of (UTC)"
          type="date"
          required
          value={until}
          error={tooLong || isPast}
          helperText={isPast ? 'That day is over' : limit}
          onChange={({ target }) => setUntil(target.value)}
          inputProps={{ min: today, max: last }}
        />
      </div>
    </ActionDialog>
  );
}
