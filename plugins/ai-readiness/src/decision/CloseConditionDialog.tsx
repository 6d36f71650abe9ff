import { makeStyles } from '@material-ui/core/styles';
import type { Condition } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { EvidenceFields } from '../assessment/item/EvidenceFields';
import {
  evidenceBody,
  evidenceProblem,
  useEvidenceDraft,
} from '../assessment/item/useEvidenceDraft';
import { ActionDialog } from './ActionDialog';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2),
  },
}));

/** Closes a condition with what shows that it is done. */
export function CloseConditionDialog(props: {
  condition: Condition;
  onClose: () => void;
}) {
  const { condition, onClose } = props;
  const { number } = condition.item;
  const classes = useStyles();
  const draft = useEvidenceDraft(`condition/${condition.id}`);
  const [problem, setProblem] = useState<string>();
  return (
    <ActionDialog
      title={`Close the condition of ${number} ${condition.title}`}
      submit="Close it"
      check={() => {
        const found = evidenceProblem(draft.fields);
        setProblem(found);
        return !found;
      }}
      send={(api, entityRef, options) => {
        const body = { evidence: evidenceBody(draft.fields) };
        return api.closeCondition(entityRef, condition.id, body, options);
      }}
      onClose={() => {
        draft.drop();
        onClose();
      }}
    >
      <div>
        What shows that it is done? This adds the evidence to {number} and
        states {number} met, in your name. Should the item be open again before
        the next decision, the condition opens again too.
      </div>
      <div className={classes.fields}>
        <EvidenceFields
          draft={draft}
          problem={problem}
          onEdit={() => setProblem(undefined)}
        />
      </div>
    </ActionDialog>
  );
}
