import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Evidence,
  EvidenceRequest,
} from 'backstage-plugin-ai-readiness-common';
import { useState, type FormEvent } from 'react';
import { Field } from '../../presentation/Field';
import { useFocusOnMount } from '../../presentation/useFocusOnMount';
import { EVIDENCE_KIND_WORDS } from './evidenceKinds';
import { evidenceBody, useEvidenceDraft } from './useEvidenceDraft';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2),
    padding: theme.spacing(2, 0),
  },
  wide: { gridColumn: '1 / -1' },
}));

/** Adds or edits evidence. */
export function EvidenceForm(props: {
  formKey: string;
  evidence?: Evidence;
  onSave: (body: EvidenceRequest) => void;
  onCancel: () => void;
}) {
  const { formKey, evidence, onSave, onCancel } = props;
  const classes = useStyles();
  const first = useFocusOnMount<HTMLInputElement>();
  const { fields, edit, drop } = useEvidenceDraft(formKey, evidence);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fields.url.trim() && !fields.note.trim()) {
      setProblem(
        'Give a link or a note: evidence is something one can look at.',
      );
      return;
    }
    drop();
    onSave(evidenceBody(fields));
  };
  const field = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    onChange: (event: { target: { value: string } }) => {
      edit(name, event.target.value);
      setProblem(undefined);
    },
  });
  return (
    <form
      className={classes.root}
      onSubmit={submit}
      aria-label={evidence ? 'Edit evidence' : 'Add evidence'}
    >
      <Field
        {...field('kind')}
        select
        label="Kind"
        SelectProps={{ native: true }}
      >
        {Object.entries(EVIDENCE_KIND_WORDS).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </Field>
      <Field
        {...field('title')}
        label="Title"
        required
        inputRef={first}
        inputProps={{ maxLength: 200, dir: 'auto' }}
      />
      <Field
        {...field('url')}
        className={classes.wide}
        label="Link"
        type="url"
        placeholder="https://"
        error={Boolean(problem)}
        helperText={problem}
        inputProps={{ pattern: 'https?://.+', title: 'Starts with https://' }}
      />
      <Field
        {...field('note')}
        className={classes.wide}
        label="Note"
        multiline
        maxRows={8}
        inputProps={{ maxLength: 10_000, dir: 'auto' }}
      />
      <Field
        {...field('collectedOn')}
        label="Collected on (UTC)"
        type="date"
        required
      />
      <Field
        {...field('validUntil')}
        label="Valid until (UTC)"
        type="date"
        helperText="Empty: it does not run out"
        inputProps={{ min: fields.collectedOn }}
      />
      <div className={classes.wide}>
        <Button type="submit" variant="contained" color="primary" size="small">
          {evidence ? 'Save evidence' : 'Add evidence'}
        </Button>{' '}
        <Button
          size="small"
          onClick={() => {
            drop();
            onCancel();
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
