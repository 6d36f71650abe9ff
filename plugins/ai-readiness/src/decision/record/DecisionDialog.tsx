import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { useEffect, useRef, useState } from 'react';
import { useReview } from '../../assessment/ReviewContext';
import { ActionError } from '../ActionError';
import { MemoDocument } from '../memo/MemoDocument';
import { useReviewAction } from '../useReviewAction';
import { DecisionHurdles } from './DecisionHurdles';
import { DecisionNotes } from './DecisionNotes';
import { RecordButton } from './RecordButton';
import { useDecision } from './useDecision';
import { WriteScreen } from './WriteScreen';

const TITLE = 'readiness-decision-title';

/** Writes a decision, shows it as it will stand, and records it. */
export function DecisionDialog(props: {
  onClose: () => void;
  onRecorded: (decision: Decision) => void;
}) {
  const { onClose, onRecorded } = props;
  const decision = useDecision();
  const { memo, request, isSettled, error, setTried } = decision;
  const { service } = useReview().review;
  const action = useReviewAction();
  const [screen, setScreen] = useState<'write' | 'memo'>('write');
  const [isAsked, setAsked] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAsked || (!isSettled && !error)) return;
    setAsked(false);
    setTried(true);
    if (memo) setScreen('memo');
  }, [isAsked, isSettled, memo, error, setTried]);
  // A stale decision goes back to where it can be changed.
  const { stale } = action;
  useEffect(() => {
    if (stale) setScreen('write');
  }, [stale]);
  useEffect(() => {
    // Some browsers answer with a promise, which is nothing to clean up with.
    top.current?.scrollIntoView?.();
  }, [screen, stale]);
  const close = () => {
    if (!action.busy) onClose();
  };
  const record = async () => {
    if (!request) return;
    const recorded: Decision[] = [];
    const done = await action.run(async (api, entityRef, options) => {
      const review = await api.recordDecision(entityRef, request, options);
      if (review.decision) recorded.push(review.decision);
      return review;
    });
    if (!done) return;
    decision.drop();
    recorded.forEach(onRecorded);
    onClose();
  };
  const isMemo = screen === 'memo' && memo;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={close}
      aria-labelledby={TITLE}
    >
      <DialogTitle id={TITLE}>
        {isMemo ? 'The memo as it will stand' : 'Record a decision'}
      </DialogTitle>
      <DialogContent dividers>
        <div ref={top} />
        <DecisionNotes decision={decision} />
        {isMemo ? (
          <MemoDocument decision={memo} service={service} isDraft />
        ) : (
          <WriteScreen decision={decision} />
        )}
      </DialogContent>
      <DecisionHurdles decision={decision} />
      <Box px={3}>
        <ActionError action={action} />
      </Box>
      <DialogActions>
        {isMemo ? (
          <Button onClick={() => setScreen('write')} disabled={action.busy}>
            Back
          </Button>
        ) : (
          <>
            {decision.isWritten && (
              <Button
                onClick={() => {
                  decision.drop();
                  onClose();
                }}
              >
                Discard the draft
              </Button>
            )}
            <Button onClick={close}>
              {decision.isWritten ? 'Keep the draft for later' : 'Cancel'}
            </Button>
          </>
        )}
        {isMemo ? (
          <RecordButton decision={memo} busy={action.busy} onClick={record} />
        ) : (
          <Button
            color="primary"
            variant="contained"
            disabled={Boolean(decision.forbidden)}
            onClick={() => setAsked(true)}
          >
            Show the memo
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
