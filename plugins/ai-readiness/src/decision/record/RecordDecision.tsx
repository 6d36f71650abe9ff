import Typography from '@material-ui/core/Typography';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useRef, useState } from 'react';
import { ReasonedButton } from '../../presentation/ReasonedButton';
import { useRefusal } from '../useRefusal';
import { RecordedNews } from './RecordedNews';
import { useDecideParam } from './useDecideParam';

const DecisionDialog = lazy(() =>
  import('./DecisionDialog').then(m => ({ default: m.DecisionDialog })),
);

/** The way to a decision. Belongs on a page once: it shows the dialog, too. */
export function RecordDecision() {
  const refusal = useRefusal('mayDecide');
  const { isOpen, open, close } = useDecideParam();
  const [recorded, setRecorded] = useState<Decision>();
  const button = useRef<HTMLButtonElement>(null);
  const onClose = () => {
    close();
    // A dialog that a link has opened has nothing to give the focus back to.
    setTimeout(() => {
      if (document.activeElement === document.body) button.current?.focus();
    });
  };
  return (
    <>
      <ReasonedButton
        ref={button}
        size="medium"
        color="primary"
        variant="contained"
        disabledBecause={refusal}
        onClick={open}
      >
        Record decision
      </ReasonedButton>
      {isOpen && refusal && (
        <Typography variant="body2" role="status">
          You can’t record a decision here: {refusal}
        </Typography>
      )}
      {isOpen && !refusal && (
        <Suspense fallback={null}>
          <DecisionDialog onClose={onClose} onRecorded={setRecorded} />
        </Suspense>
      )}
      {recorded && (
        <RecordedNews
          key={recorded.id}
          decision={recorded}
          onClose={() => setRecorded(undefined)}
        />
      )}
    </>
  );
}
