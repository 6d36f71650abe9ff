import type { Review } from 'backstage-plugin-ai-readiness-common';
import { Banner } from '../presentation/Banner';
import { RelativeTime } from '../presentation/RelativeTime';

/** Says why ownership can't be judged, and what that means here. */
export function CatalogBanner(props: { review: Review }) {
  const { ownership, asOf } = props.review;
  if (ownership.state === 'live') return null;
  if (ownership.state === 'held') {
    return (
      <Banner tone="warn" title="Many owners are gone from the catalog at once">
        That may be the directory and not the people, so who can answer is held
        as it was, and the verdict goes by that. It lets go by itself when they
        are back, or when an operator confirms the loss on the owners’ page.
      </Banner>
    );
  }
  return (
    <Banner tone="warn" title="The catalog does not answer">
      What people stated is shown as it is stored. Who owns what can’t be
      checked at the moment, so the verdict goes by what was seen last.{' '}
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
