import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useRef, useState } from 'react';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';
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
      <Tooltip title={refusal ?? ''}>
        <span>
          <Button
            ref={button}
            color="primary"
            variant="contained"
            disabled={Boolean(refusal)}
            onClick={open}
          >
            Record decision
          </Button>
          {refusal && <VisuallyHidden>{refusal}</VisuallyHidden>}
        </span>
      </Tooltip>
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
