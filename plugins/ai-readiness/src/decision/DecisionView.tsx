import { ConditionsBoard } from './ConditionsBoard';
import { DecisionInForce } from './DecisionInForce';
import { DriftSection } from './DriftSection';
import { ExemptionsSection } from './ExemptionsSection';
import { ReviewsSection } from './ReviewsSection';

/** What was decided, what has become of it, and what is to be done. */
export function DecisionView(props: { onOpenItem: (itemId: string) => void }) {
  return (
    <>
      <DecisionInForce />
      <DriftSection {...props} />
      <ConditionsBoard {...props} />
      <ReviewsSection {...props} />
      <ExemptionsSection {...props} />
    </>
  );
}
