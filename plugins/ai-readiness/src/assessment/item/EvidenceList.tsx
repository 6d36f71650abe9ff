import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import type {
  EvidenceRequest,
  ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useState } from 'react';
import { addEvidence } from '../evidenceChanges';
import { useReview } from '../ReviewContext';
import { SaveState } from '../SaveState';
import { useReadOnlyReason } from '../useReadOnlyReason';
import { EvidenceEntry } from './EvidenceEntry';
import { evidenceFormKey } from './useEvidenceDraft';

const EvidenceForm = lazy(() =>
  import('./EvidenceForm').then(m => ({ default: m.EvidenceForm })),
);

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** What backs the answer: links and notes, each with its age. */
export function EvidenceList(props: { item: ItemReview }) {
  const { item } = props;
  const classes = useStyles();
  const { review, writer, drafts } = useReview();
  const formKey = evidenceFormKey(item.id);
  const readOnly = useReadOnlyReason(item.area);
  const [adding, setAdding] = useState(Boolean(drafts.form(formKey)));
  const add = (body: EvidenceRequest) => {
    const provisional = {
      addedBy: review.viewer.ref ?? '',
      addedAt: review.asOf,
    };
    writer.enqueue(addEvidence(item, body, provisional));
    setAdding(false);
  };
  return (
    <>
      {item.evidence.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {item.requiresEvidence
            ? 'None yet. Without valid evidence this item counts as partly met at most.'
            : 'None yet. It is not required here, and it helps whoever asks later.'}
        </Typography>
      )}
      <ul className={classes.list}>
        {item.evidence.map(evidence => (
          <EvidenceEntry key={evidence.id} item={item} evidence={evidence} />
        ))}
      </ul>
      {adding ? (
        <Suspense fallback={null}>
          <EvidenceForm
            formKey={formKey}
            onSave={add}
            onCancel={() => setAdding(false)}
          />
        </Suspense>
      ) : (
        <Button
          size="small"
          startIcon={<AddIcon />}
          disabled={Boolean(readOnly)}
          onClick={() => setAdding(true)}
        >
          Add evidence
        </Button>
      )}
      <SaveState keyPrefix={`${item.id}/evidence`} />
    </>
  );
}
