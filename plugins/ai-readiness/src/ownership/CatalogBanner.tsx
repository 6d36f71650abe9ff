import type { Review } from 'backstage-plugin-ai-readiness-common';
import { Banner } from '../presentation/Banner';
import { RelativeTime } from '../presentation/RelativeTime';

/** Says that the catalog did not answer, and what that means here. */
export function CatalogBanner(props: { review: Review }) {
  const { ownership, asOf } = props.review;
  if (ownership.state === 'live') return null;
  return (
    <Banner tone="warn" title="The catalog does not answer">
      What people stated is shown as it is stored. Who owns what can’t be
      checked at the moment, so ownership neither helps nor hurts the verdict.{' '}
      {ownership.lookedAt ? (
        <>
          The catalog was last read{' '}
          <RelativeTime value={ownership.lookedAt} asOf={asOf} />.
        </>
      ) : (
        'It has not been read for this service yet.'
      )}
    </Banner>
  );
}
