import type { Exemption } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useItemTitle } from '../checklist/useItemTitle';
import { exactDate } from '../presentation/dates';
import { ActionDialog } from './ActionDialog';
import { ReasonField } from './ReasonField';

export interface ExemptionAnswering {
  answer: 'approve' | 'decline' | 'revoke';
  exemption: Exemption;
}

const WORDS = {
  approve: 'Approve',
  decline: 'Decline',
  revoke: 'Revoke',
};

const MEANINGS = {
  approve: (until: string) =>
    `The item then does not count for this service until ${exactDate(
      until,
    )}. It stays visible, and is counted beside the verdict.`,
  decline: () => 'The item goes on to count as it does now.',
  revoke: () => 'The item counts again from now on.',
};

/** Answers to an exemption, with a note if there is something to say. */
export function AnswerExemptionDialog(
  props: ExemptionAnswering & { onClose: () => void },
) {
  const { answer, exemption, onClose } = props;
  const { item, reason, until } = exemption;
  const titleOf = useItemTitle();
  const [note, setNote] = useState('');
  const text = note.trim();
  return (
    <ActionDialog
      title={`${WORDS[answer]} the exemption from ${item.number} ${titleOf(
        item.id,
      )}`}
      submit={`${WORDS[answer]} it`}
      send={(api, entityRef, options) =>
        api.answerExemption(
          entityRef,
          exemption.id,
          answer,
          text ? { note: text } : {},
          options,
        )
      }
      onClose={onClose}
    >
      <div dir="auto">Asked for because: {reason}</div>
      <div>{MEANINGS[answer](until)}</div>
      {answer !== 'revoke' && (
        <ReasonField label="Note" optional value={note} onChange={setNote} />
      )}
    </ActionDialog>
  );
}
