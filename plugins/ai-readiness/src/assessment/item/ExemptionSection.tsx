import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { ReasonedButton } from '../../presentation/ReasonedButton';
import { useReview } from '../ReviewContext';
import { useReadOnlyReason } from '../useReadOnlyReason';
import { DrawerSection } from './DrawerSection';
import { exemptionOf, isLive } from './exemptionWords';
import { ExemptionState } from './ExemptionState';

const ExemptionDialog = lazy(() =>
  import('./ExemptionDialog').then(m => ({ default: m.ExemptionDialog })),
);

/** Whether the item applies at all, and how to ask for it not to. */
export function ExemptionSection(props: { item: ItemReview }) {
  const { item } = props;
  const { review, itemTexts } = useReview();
  const exemption = exemptionOf(review.exemptions, item.id);
  const live = exemption && isLive(exemption) ? exemption : undefined;
  const isAlwaysCritical = itemTexts.get(item.id)?.critical === true;
  if (item.computed) return null;
  return (
    <DrawerSection title="Exemption">
      {exemption && <ExemptionState exemption={exemption} />}
      {isAlwaysCritical && (
        <Typography variant="body2" color="textSecondary">
          This item is critical for every service: it can’t be exempted.
        </Typography>
      )}
      {live && (
        <Typography variant="body2">
          <DecisionViewLink />
        </Typography>
      )}
      {!live && !isAlwaysCritical && <AskForExemption item={item} />}
    </DrawerSection>
  );
}

function AskForExemption(props: { item: ItemReview }) {
  const readOnly = useReadOnlyReason(props.item.area);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        Where the item does not apply to this service: somebody asks, somebody
        else approves, and it ends on a day.
      </Typography>
      <ReasonedButton
        disabledBecause={readOnly}
        onClick={() => setAsking(true)}
      >
        Ask for an exemption
      </ReasonedButton>
      {asking && (
        // What is typed here is no step from item to item in the drawer below.
        <span role="presentation" onKeyDown={event => event.stopPropagation()}>
          <Suspense fallback={null}>
            <ExemptionDialog {...props} onClose={() => setAsking(false)} />
          </Suspense>
        </span>
      )}
    </>
  );
}

/** Where exemptions are approved, declined and ended. */
function DecisionViewLink() {
  const { search, pathname } = useLocation();
  const params = new URLSearchParams(search);
  params.delete('item');
  params.set('view', 'decision');
  return (
    <Link to={`${pathname}?${params}`}>
      See all exemptions in the Decision view
    </Link>
  );
}
