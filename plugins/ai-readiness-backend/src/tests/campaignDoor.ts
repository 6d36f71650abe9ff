import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type {
  CampaignDetail,
  CampaignRequest,
  CampaignsPage,
} from 'backstage-plugin-ai-readiness-common';
import { expectContract } from './contract';
import { BASE, JANE, ReviewDoor } from './reviewDoor';
import { eachOnADayOfItsOwn } from './useFakeDate';

export const STARTED = new Date('2027-03-01T08:00:00.000Z');
export const DAY = '2027-03-01';
export const TRIAGE = 'component:default/claims-triage';
export const NOBODY_HOME = 'component:default/nobody-home';

export const CAMPAIGN: CampaignRequest = {
  title: 'Alerts everywhere',
  goal: 'Nobody hears of it from a customer',
  filter: {},
  itemIds: ['alerting'],
  dueOn: '2027-03-10',
  owner: 'group:default/claims',
};

export const door = new ReviewDoor();
let scheduler: ReturnType<typeof mockServices.scheduler>;

/** Each test begins on the same day, with a backend of its own. */
export const onADayOfItsOwn = () => eachOnADayOfItsOwn(door, STARTED);

export const onDay = (day: string, time = '08:00:00') =>
  jest.setSystemTime(new Date(`${day}T${time}.000Z`));

export async function open(features: BackendFeature[] = []) {
  scheduler = mockServices.scheduler();
  await door.open({
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

export async function reconcile() {
  const ran = await door
    .agent()
    .post(`${BASE}/reconciliation`)
    .set('authorization', JANE);
  expect(ran.body.succeededAt).toBeDefined();
}

export const renew = () => scheduler.triggerTask('renew-campaigns');

interface Call {
  as?: string;
  key?: string;
  revision?: number;
  status?: number;
}

export async function call(
  method: 'get' | 'post' | 'put',
  path: string,
  body?: object,
  { as = JANE, key, revision, status = 200 }: Call = {},
) {
  const sent = door
    .agent()
    [method](`${BASE}/campaigns${path}`)
    .set('authorization', as);
  if (key) sent.set('idempotency-key', key);
  if (revision) sent.set('if-match', `"${revision}"`);
  const response = await (body ? sent.send(body) : sent);
  expect([response.status, response.body.error?.message]).toEqual([
    status,
    status === 200 ? undefined : expect.any(String),
  ]);
  expectContract(response);
  return response.body;
}

export const create = (change: Partial<CampaignRequest> = {}, options?: Call) =>
  call('post', '', { ...CAMPAIGN, ...change }, options);
export const detail = (id: string, query = '', options?: Call) =>
  call('get', `/${id}${query}`, undefined, options) as Promise<CampaignDetail>;
export const list = (query = '', as = JANE) =>
  call('get', query, undefined, { as }) as Promise<CampaignsPage>;
export const message = async (
  ...asked: Parameters<typeof call>
): Promise<string> => (await call(...asked)).error.message;

export const state = (ref: string, itemId: string, status: string) => {
  const name = ref.slice(ref.indexOf('/') + 1);
  const path = `${BASE}/services/by-name/component/default/${name}`;
  return door
    .agent()
    .get(path)
    .set('authorization', JANE)
    .then(({ body }) =>
      door
        .agent()
        .put(`${path}/items/${itemId}`)
        .set('authorization', JANE)
        .set('if-match', `"${body.revision}"`)
        .send({ status }),
    )
    .then(response => expect(response.status).toBe(200));
};
