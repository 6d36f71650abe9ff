import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import type {
  AiReadinessApi,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { SERVICE } from '../portal/company';
import type { Database } from '../portal/databases';
import { startPortal } from '../portal/startPortal';
import { decisionOf } from '../writes/decisionOf';

const SERVICES = 20;
const DAY_MS = 86_400_000;

/** Leaves one service behind that was reviewed and let go live by a portal. */
export async function decideService(database: Database): Promise<void> {
  const portal = await startPortal({
    services: SERVICES,
    database: database.config,
    features: [aiReadiness],
  });
  try {
    const review = await meetEverything(portal.readiness);
    const decision = decisionOf(review, 'Everything is met');
    if (decision.verdict !== 'go') {
      throw new Error(`Decided ${decision.verdict}: ${review.verdict.verdict}`);
    }
    const { revision } = review;
    const options = { revision, idempotencyKey: 'go' };
    await portal.readiness.recordDecision(SERVICE, decision, options);
  } finally {
    await portal.stop();
  }
}

async function meetEverything(api: AiReadinessApi): Promise<Review> {
  let review = await api.getReview(SERVICE);
  const validUntil = new Date(Date.now() + 20 * DAY_MS);
  for (const { id, computed, requiresEvidence } of review.items) {
    if (computed) continue;
    let { revision } = review;
    const body = { status: 'met' } as const;
    review = await api.stateItem(SERVICE, id, body, { revision });
    if (!requiresEvidence) continue;
    ({ revision } = review);
    review = await api.addEvidence(
      SERVICE,
      id,
      {
        kind: 'document',
        title: 'Minutes of the review',
        url: 'https://example.com/minutes',
        collectedOn: review.asOf.slice(0, 10),
        validUntil: validUntil.toISOString().slice(0, 10),
      },
      { revision, idempotencyKey: `minutes-of-${id}` },
    );
  }
  return review;
}
