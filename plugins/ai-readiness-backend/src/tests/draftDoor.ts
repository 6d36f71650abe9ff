import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import type {
  ChecklistDraft,
  DraftFlipsPage,
} from 'backstage-plugin-ai-readiness-common';
import { BASE, CONDITION, JANE, ReviewDoor } from './reviewDoor';
import { eachOnADayOfItsOwn } from './useFakeDate';

export const DRAFT = `${BASE}/checklist/draft`;
export const TRIAGE = 'component:default/claims-triage';
export const STARTED = new Date('2026-11-20T08:00:00.000Z');
export const COUNTS_FROM = '2026-12-01';

export const draft: JsonObject = {
  version: '1.2.0',
  countsFrom: COUNTS_FROM,
  items: { 'feedback-channel': { critical: true } },
};
const config = (checklist: JsonObject) => ({ aiReadiness: { checklist } });

export const door = new ReviewDoor();
let scheduler: ReturnType<typeof mockServices.scheduler>;

/** Each test begins on the same day, with a backend of its own. */
export const onADayOfItsOwn = () => eachOnADayOfItsOwn(door, STARTED);

/** Through the catalog once, so that there is something to judge. */
export async function open(
  checklist: JsonObject,
  features: BackendFeature[] = [],
) {
  scheduler = mockServices.scheduler();
  await door.open({
    config: config(checklist),
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...features,
    ],
  });
  await reconcile();
}

async function reconcile() {
  const ran = await door
    .agent()
    .post(`${BASE}/reconciliation`)
    .set('authorization', JANE);
  expect(ran.body.succeededAt).toBeDefined();
}

export const judge = () => scheduler.triggerTask('preview-checklist-draft');
export const recompute = () => scheduler.triggerTask('recompute-services');
export const read = async (as = JANE): Promise<ChecklistDraft> =>
  (await door.get(DRAFT, as)).body;
export const flips = async (query = '', as = JANE): Promise<DraftFlipsPage> =>
  (await door.get(`${DRAFT}/flips${query}`, as)).body;
export const message = async (path: string, as = JANE): Promise<string> => {
  const { status, body } = await door.get(path, as);
  return `${status} ${body.error.message}`;
};

/** Decided Conditional Go on 6.5, which the draft makes critical. */
export async function decide() {
  const { itemId: _, ...condition } = {
    ...CONDITION,
    deadline: '2026-12-20',
  };
  await door.assess(['feedback-channel']);
  await door.send(
    'items/feedback-channel/plan',
    { closure: condition },
    {
      put: true,
    },
  );
  const decided = await door.send('decisions', {
    verdict: 'conditional-go',
    rationale: 'It has run beside the old way for a month.',
    launchOn: '2026-11-20',
    conditions: [{ ...condition, itemId: 'feedback-channel' }],
  });
  expect(decided.status).toBe(200);
  return decided.body.decision.id as string;
}
