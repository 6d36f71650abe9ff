import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { LaunchScope } from 'backstage-plugin-ai-readiness-common';
import { useState, type FormEvent } from 'react';
import { Field } from '../presentation/Field';
import { scopeChange } from './itemChanges';
import { useReview } from './ReviewContext';

type Limits = Omit<Extract<LaunchScope, { kind: 'initial' }>, 'kind'>;

const TITLE = 'launch-scope-title';

const useStyles = makeStyles(theme => ({
  option: { alignItems: 'flex-start', marginBottom: theme.spacing(1.5) },
}));

/** Chooses between the full launch and a limited first one. */
export function ScopeDialog(props: { onClose: () => void }) {
  const { onClose } = props;
  const classes = useStyles();
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
          <Typography variant="body2" paragraph>
            What do you want to launch first? The verdict answers for that, and
            changes with it.
          </Typography>
          <RadioGroup
            aria-labelledby={TITLE}
            value={kind}
            onChange={(_, value) =>
              setKind(value === 'initial' ? 'initial' : 'full')
            }
          >
            <FormControlLabel
              className={classes.option}
              value="full"
              control={<Radio color="primary" />}
              label={
                <Option
                  title="Full launch"
                  means="Everybody the service is meant for may use it. Every item has to be met for a Go."
                />
              }
            />
            <FormControlLabel
              className={classes.option}
              value="initial"
              control={<Radio color="primary" />}
              label={
                <Option
                  title="Limited first launch"
                  means="A few people, a bounded amount, until a fixed day. What is only partly met then does not stop the launch, if it has a target plan with a date. What is not met still does."
                />
              }
            />
          </RadioGroup>
          {kind === 'initial' && (
            <>
              <Typography variant="body2" color="textSecondary">
                While an item is partly met, the verdict is Conditional Go at
                best. After the last day the rules of the full launch hold
                again, by themselves.
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

function Option(props: { title: string; means: string }) {
  return (
    <>
      <Typography>{props.title}</Typography>
      <Typography variant="body2" color="textSecondary">
        {props.means}
      </Typography>
    </>
  );
}
