import {
  dayInWords,
  type DraftPreview,
} from 'backstage-plugin-ai-readiness-common';
import { useNow } from '../../ownership/lookups/useNow';
import { Banner } from '../../presentation/Banner';
import { relativeDate } from '../../presentation/dates';

/** That there is a next version, and from when it counts. */
export function DraftBanner(props: { draft: DraftPreview }) {
  const { version, countsFrom } = props.draft;
  const now = useNow();
  const title = countsFrom
    ? `Version ${version} counts from ${dayInWords(countsFrom)} (${relativeDate(
        countsFrom,
        now,
      )})`
    : `Version ${version} is a draft and does not count yet`;
  return (
    <Banner tone="info" title={title}>
      {countsFrom
        ? 'On that day it is in force by itself, and all services are judged anew. '
        : 'No day is set: it stays a draft until app-config says from when it counts (countsFrom). '}
      Until then nothing of any service changes. Decisions keep the version that
      they were made on.
    </Banner>
  );
}
