import { goToOwners } from '../ownership/goToOwners';
import { Banner } from '../presentation/Banner';
import { TextButton } from '../presentation/TextButton';
import { counted } from '../verdict/gateWords';
import { useReview } from './ReviewContext';

/** Where to begin, as long as nobody has answered anything. */
export function FirstSteps() {
  const { items, verdict } = useReview().review;
  const begun = items.some(
    ({ computed, stated }) => !computed && stated !== 'not-assessed',
  );
  if (begun) return null;
  const gaps = verdict.counts.ownershipGaps;
  return (
    <Banner
      tone="info"
      title="Nobody has answered anything by hand yet. Three steps to begin"
    >
      <ol style={{ margin: 0, paddingInlineStart: 20 }}>
        <li>
          <TextButton onClick={goToOwners}>
            {gaps
              ? `Close ${counted(gaps, 'ownership gap')}`
              : 'Check the owners'}
          </TextButton>
          : without a live owner no answer counts.
        </li>
        <li>
          Answer the items marked “critical” first: one of them open means
          No-Go.
        </li>
        <li>
          Add a link to what shows it. An honest “Partly” with evidence is worth
          more than a “Met” without.
        </li>
      </ol>
    </Banner>
  );
}
