import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Evidence,
  ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useState } from 'react';
import { OwnerName } from '../../ownership/OwnerName';
import { RelativeTime } from '../../presentation/RelativeTime';
import { SafeLink } from '../../presentation/SafeLink';
import { useFocusOnMount } from '../../presentation/useFocusOnMount';
import {
  isBeingAdded,
  removeEvidence,
  updateEvidence,
} from '../evidenceChanges';
import { useReview } from '../ReviewContext';
import { useReadOnlyReason } from '../useReadOnlyReason';
import { EvidenceAge } from './EvidenceAge';
import { EVIDENCE_KIND_WORDS } from './evidenceKinds';
import { evidenceFormKey } from './useEvidenceDraft';

const EvidenceForm = lazy(() =>
  import('./EvidenceForm').then(m => ({ default: m.EvidenceForm })),
);

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  note: { whiteSpace: 'pre-wrap' },
}));

type Mode = 'shown' | 'editing' | 'removing';

/** One piece of evidence, to look at, edit and remove. */
export function EvidenceEntry(props: { item: ItemReview; evidence: Evidence }) {
  const { item, evidence } = props;
  const classes = useStyles();
  const { review, writer, saving, drafts } = useReview();
  const formKey = evidenceFormKey(item.id, evidence);
  const [mode, setMode] = useState<Mode>(
    drafts.form(formKey) ? 'editing' : 'shown',
  );
  if (mode === 'editing') {
    return (
      <li className={classes.root}>
        <Suspense fallback={null}>
          <EvidenceForm
            formKey={formKey}
            evidence={evidence}
            onCancel={() => setMode('shown')}
            onSave={body => {
              writer.enqueue(updateEvidence(item, evidence, body));
              setMode('shown');
            }}
          />
        </Suspense>
      </li>
    );
  }
  return (
    <li className={classes.root}>
      <Typography variant="body2" component="div" dir="auto">
        {EVIDENCE_KIND_WORDS[evidence.kind]}:{' '}
        {evidence.url ? (
          <SafeLink to={evidence.url}>{evidence.title}</SafeLink>
        ) : (
          <strong>{evidence.title}</strong>
        )}
        {evidence.note && <div className={classes.note}>{evidence.note}</div>}
      </Typography>
      <EvidenceAge evidence={evidence} asOf={review.asOf} />
      <Typography variant="caption" color="textSecondary" component="div">
        added <RelativeTime value={evidence.addedAt} asOf={review.asOf} />
        {evidence.addedBy && (
          <>
            {' by '}
            <OwnerName entityRef={evidence.addedBy} />
          </>
        )}
      </Typography>
      <EntryActions
        item={item}
        title={evidence.title}
        pending={isBeingAdded(item, evidence, saving.entries)}
        removing={mode === 'removing'}
        onMode={setMode}
        onRemove={() => writer.enqueue(removeEvidence(item, evidence))}
      />
    </li>
  );
}

function EntryActions(props: {
  item: ItemReview;
  title: string;
  pending: boolean;
  removing: boolean;
  onMode: (mode: Mode) => void;
  onRemove: () => void;
}) {
  const { item, title, pending, removing, onMode, onRemove } = props;
  const disabled = Boolean(useReadOnlyReason(item.area)) || pending;
  return removing ? (
    <ConfirmRemoval onRemove={onRemove} onKeep={() => onMode('shown')} />
  ) : (
    <div>
      <Button
        size="small"
        disabled={disabled}
        aria-label={`Edit ${title}`}
        onClick={() => onMode('editing')}
      >
        Edit
      </Button>
      <Button
        size="small"
        disabled={disabled}
        aria-label={`Remove ${title}`}
        onClick={() => onMode('removing')}
      >
        Remove
      </Button>
    </div>
  );
}

function ConfirmRemoval(props: { onRemove: () => void; onKeep: () => void }) {
  const keep = useFocusOnMount<HTMLButtonElement>();
  return (
    <div role="alertdialog" aria-label="Remove this evidence?">
      Remove this evidence?{' '}
      <Button size="small" onClick={props.onRemove}>
        Yes, remove it
      </Button>
      <Button size="small" ref={keep} onClick={props.onKeep}>
        Keep it
      </Button>
    </div>
  );
}
