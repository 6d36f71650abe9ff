import { Banner } from '../presentation/Banner';
import { useReadOnlyReason } from './useStateItem';

/** Says why this person can look but not change. */
export function ReadOnlyBanner() {
  const because = useReadOnlyReason();
  return because ? (
    <Banner tone="info" title="You are reading this review">
      {because}
    </Banner>
  ) : null;
}
