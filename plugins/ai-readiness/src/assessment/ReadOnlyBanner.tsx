import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { assessmentUpdatePermission } from 'backstage-plugin-ai-readiness-common';
import { Banner } from '../presentation/Banner';
import { TextButton } from '../presentation/TextButton';
import { useReview } from './ReviewContext';
import { whatElseOneMay } from './whatElseOneMay';
import { useReadOnlyReason } from './useReadOnlyReason';

const GUEST = /^user:[^/]+\/guests?$/;

/** Says why this person can look but not change, and what a guest can do. */
export function ReadOnlyBanner() {
  const because = useReadOnlyReason();
  const identity = useApi(identityApiRef);
  const { review, pastDay } = useReview();
  const { ref } = review.viewer;
  // A past day says by itself that it can't be changed.
  if (!because || pastDay) return null;
  const may = whatElseOneMay(review.viewer);
  const isGuest = !ref || GUEST.test(ref);
  return (
    <Banner
      tone="info"
      title={may ? 'You don’t state items here' : 'You are reading this review'}
    >
      {may ? (
        <>
          {may} Items are stated by those who have the permission{' '}
          <code>{assessmentUpdatePermission.name}</code> here.
        </>
      ) : (
        because
      )}
      {isGuest && (
        <>
          .{' '}
          <TextButton onClick={() => identity.signOut()}>
            Sign in as yourself
          </TextButton>
        </>
      )}
    </Banner>
  );
}
