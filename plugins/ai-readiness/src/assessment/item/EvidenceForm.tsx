import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Evidence,
  EvidenceRequest,
} from 'backstage-plugin-ai-readiness-common';
import { useState, type FormEvent } from 'react';
import { EvidenceFields } from './EvidenceFields';
import {
  evidenceBody,
  evidenceProblem,
  useEvidenceDraft,
} from './useEvidenceDraft';

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
  const draft = useEvidenceDraft(formKey, evidence);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = evidenceProblem(draft.fields);
    setProblem(found);
    if (found) return;
    draft.drop();
    onSave(evidenceBody(draft.fields));
  };
  return (
    <form
      className={classes.root}
      onSubmit={submit}
      aria-label={evidence ? 'Edit evidence' : 'Add evidence'}
    >
      <EvidenceFields
        draft={draft}
        problem={problem}
        onEdit={() => setProblem(undefined)}
      />
      <div className={classes.wide}>
        <Button type="submit" variant="contained" color="primary" size="small">
          {evidence ? 'Save evidence' : 'Add evidence'}
        </Button>{' '}
        <Button
          size="small"
          onClick={() => {
            draft.drop();
            onCancel();
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
