import {
  addDays,
  type AiReadinessApi,
  type DecisionRequest,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { decisionOf } from '../writes/decisionOf';
import type { Random } from './Random';

const OWNERS = ['group:default/team-0', 'user:default/person-0-0'];
const WORDS = ['Überlauf', '対応', 'نص', 'a "quoted" word', 'x\ny', '  '];

/** A few answers, or all that are missing, now and then. */
export async function changeAtRandom(
  api: AiReadinessApi,
  before: Review,
  random: Random,
): Promise<Review> {
  const stateable = before.items.filter(item => !item.computed);
  const left = stateable.filter(({ open }) => open);
  // Most reviews are nearly through when somebody decides.
  const some = random.chance(30)
    ? left
    : [random.one(stateable), random.one(stateable), random.one(stateable)];
  const metPercent = random.one([80, 97, 100]);
  let review = before;
  for (const { id } of some) {
    review = await stateAtRandom(api, review, id, { random, metPercent });
  }
  return random.chance(10) ? scopeAtRandom(api, review, random) : review;
}

async function stateAtRandom(
  api: AiReadinessApi,
  before: Review,
  itemId: string,
  { random, metPercent }: { random: Random; metPercent: number },
): Promise<Review> {
  const { entityRef } = before.service;
  const status = random.chance(metPercent)
    ? 'met'
    : random.one(['partially-met', 'not-met', 'not-assessed'] as const);
  let review = await api.stateItem(
    entityRef,
    itemId,
    { status, note: `${random.one(WORDS)} ${random.next()}` },
    before,
  );
  const day = review.asOf.slice(0, 10);
  const backed = review.items.find(({ id }) => id === itemId)?.evidence.length;
  if (!backed || random.chance(10)) {
    const body = {
      kind: 'document',
      title: `Evidence ${random.next()}`,
      note: random.one(WORDS).trim() || 'Seen',
      collectedOn: addDays(day, -random.below(50)),
      validUntil: addDays(day, random.below(200)),
    } as const;
    const idempotencyKey = `${random.next()}`;
    const { revision } = review;
    const options = { revision, idempotencyKey };
    review = await api.addEvidence(entityRef, itemId, body, options);
  }
  if (status === 'met' || random.chance(20)) return review;
  const [owner, accountable] = OWNERS;
  const plan = random.one(WORDS).trim() || 'Rehearse it';
  return api.savePlans(
    entityRef,
    itemId,
    {
      closure: {
        plan,
        owner,
        accountable,
        deadline: addDays(day, 1 + random.below(80)),
        acceptedRisk: 'Cases wait for an hour',
      },
      target: { plan, owner, date: addDays(day, 1 + random.below(80)) },
    },
    review,
  );
}

function scopeAtRandom(
  api: AiReadinessApi,
  review: Review,
  random: Random,
): Promise<Review> {
  const initial = {
    kind: 'initial' as const,
    audience: 'The night shift',
    volume: '100 cases a day',
    until: addDays(review.asOf, 10 + random.below(60)),
  };
  const scope = random.chance(50) ? initial : { kind: 'full' as const };
  return api.setScope(review.service.entityRef, scope, review);
}

/** Mostly as the rules say; sometimes stricter, sometimes break-glass. */
export function decideAtRandom(
  api: AiReadinessApi,
  review: Review,
  random: Random,
): Promise<Review> {
  const { revision, service, asOf } = review;
  const rationale = `${random.one(WORDS)} decided ${random.next()}`;
  const asComputed = decisionOf(review, rationale);
  const options = { revision, idempotencyKey: `${random.next()}` };
  const body: DecisionRequest = {
    ...(random.chance(70) ? asComputed : otherwise(review, rationale, random)),
    acceptedRisks: random.chance(30)
      ? [{ risk: 'Some answers are late', accountable: random.one(OWNERS) }]
      : [],
  };
  return api.recordDecision(
    service.entityRef,
    { ...body, ...(body.launchOn && { launchOn: asOf.slice(0, 10) }) },
    options,
  );
}

function otherwise(
  { verdict: { verdict }, asOf }: Review,
  rationale: string,
  random: Random,
): DecisionRequest {
  if (verdict === 'go' || verdict === 'conditional-go') {
    return {
      verdict: 'no-go',
      rationale,
      stricterBecause: 'Nobody is there next week',
    };
  }
  return {
    verdict: 'go',
    rationale,
    launchOn: asOf.slice(0, 10),
    override: {
      reason: 'The old system is switched off',
      until: addDays(asOf, random.below(30)),
    },
  };
}
