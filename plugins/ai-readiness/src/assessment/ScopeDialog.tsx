import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import type { LaunchScope } from 'backstage-plugin-ai-readiness-common';
import { useState, type FormEvent } from 'react';
import { Field } from '../presentation/Field';
import { scopeChange } from './itemChanges';
import { useReview } from './ReviewContext';

type Limits = Omit<Extract<LaunchScope, { kind: 'initial' }>, 'kind'>;

const TITLE = 'launch-scope-title';

/** Chooses between the full launch and a limited first one. */
export function ScopeDialog(props: { onClose: () => void }) {
  const { onClose } = props;
  const { review, writer } = useReview();
  const { scope } = review;
  const [kind, setKind] = useState(scope.kind);
  const [limits, setLimits] = useState<Limits>(
    scope.kind === 'initial' ? scope : { audience: '', volume: '', until: '' },
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { audience, volume, until } = limits;
    const next: LaunchScope =
      kind === 'full' ? { kind } : { kind, audience, volume, until };
    writer.enqueue(scopeChange(review, next));
    onClose();
  };
  const limit = (name: 'audience' | 'volume' | 'until') => ({
    value: limits[name],
    required: true,
    fullWidth: true,
    margin: 'normal' as const,
    onChange: (event: { target: { value: string } }) =>
      setLimits({ ...limits, [name]: event.target.value }),
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={TITLE} fullWidth>
      <form onSubmit={save}>
        <DialogTitle id={TITLE}>Launch scope</DialogTitle>
        <DialogContent>
          <RadioGroup
            aria-labelledby={TITLE}
            value={kind}
            onChange={(_, value) =>
              setKind(value === 'initial' ? 'initial' : 'full')
            }
          >
            <FormControlLabel
              value="full"
              control={<Radio color="primary" />}
              label="Full launch: every item has to reach its target state"
            />
            <FormControlLabel
              value="initial"
              control={<Radio color="primary" />}
              label="Limited first launch: items may stand on their minimum, each with a dated plan"
            />
          </RadioGroup>
          {kind === 'initial' && (
            <>
              <Typography variant="body2" color="textSecondary">
                The verdict is then a Conditional Go at best, and the full rule
                holds again after the last day.
              </Typography>
              <Field label="Who may use it" {...limit('audience')} />
              <Field label="How much of it" {...limit('volume')} />
              <Field
                label="Last day of the limited launch (UTC)"
                type="date"
                {...limit('until')}
              />
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" color="primary" variant="contained">
            Save scope
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
