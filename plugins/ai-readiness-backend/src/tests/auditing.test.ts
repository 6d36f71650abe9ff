import type { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { addDays } from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { startReadiness } from './startReadiness';

jest.setTimeout(60_000);

const V1 = '/api/ai-readiness/v1';
const REF = `${V1}/services/by-name/component/default/claims-triage`;
const entityRef = 'component:default/claims-triage';
const JANE = mockCredentials.user.header('user:default/jane');
const GUEST = mockCredentials.user.header('user:development/guest');
const TODAY = new Date().toISOString().slice(0, 10);

interface Told {
  eventId: string;
  severityLevel?: string;
  meta?: AuditorServiceCreateEventOptions['meta'];
  url?: string;
  ended?: 'succeeded' | 'failed';
  error?: string;
  carries?: string[];
}
const told: Told[] = [];
const auditor = mockServices.auditor.mock({
  createEvent: async ({ eventId, severityLevel, meta, request: asked }) => {
    const event: Told = { eventId, severityLevel, meta, url: asked?.path };
    told.push(event);
    return {
      success: async () => {
        event.ended = 'succeeded';
      },
      fail: async ({ error }) => {
        event.ended = 'failed';
        event.error = error.name;
        event.carries = Object.keys(error);
      },
    };
  },
});

let backend: Awaited<ReturnType<typeof startReadiness>>;
beforeAll(async () => {
  backend = await startReadiness({ features: [auditor.factory] });
});
afterAll(async () => {
  await backend.stop();
});
beforeEach(() => {
  told.length = 0;
});

const get = (path: string) =>
  request(backend.server).get(path).set('authorization', JANE);

async function write(
  method: 'put' | 'post',
  path: string,
  body: object,
  { as = JANE, stale = 0 } = {},
) {
  const { revision } = (await get(REF)).body;
  told.length = 0;
  return request(backend.server)
    [method](`${REF}/${path}`)
    .set('authorization', as)
    .set('if-match', `"${revision - stale}"`)
    .send(body);
}

describe('a write', () => {
  it('is told with who asks and what for, and without what they wrote', async () => {
    const note = 'Quite a secret';
    const body = { status: 'met', note };
    await write('put', 'items/alerting', body);
    expect(told).toEqual([
      {
        eventId: 'state-item',
        severityLevel: 'medium',
        meta: { entityRef, revision: 0, itemId: 'alerting', status: 'met' },
        url: expect.stringContaining('/items/alerting'),
        ended: 'succeeded',
      },
    ]);
    expect(JSON.stringify(told)).not.toContain(note);
  });

  it.each([
    ['refused to a guest', { as: GUEST }, 'NotAllowedError'],
    ['based on an old state', { stale: 1 }, 'ConflictError'],
  ])('is told when it is %s', async (_, options, error) => {
    await write('put', 'items/alerting', { status: 'not-met' }, options);
    expect(told).toMatchObject([
      { eventId: 'state-item', ended: 'failed', error },
    ]);
    expect(told[0].carries).not.toContain('current');
  });

  it('against the rules is told as severe', async () => {
    const decided = await write('post', 'decisions', {
      verdict: 'go',
      rationale: 'It has to go out today.',
      launchOn: TODAY,
      override: { reason: 'The old way is gone.', until: TODAY },
    });
    expect(decided.status).toBe(200);
    expect(told).toMatchObject([
      {
        eventId: 'record-decision',
        severityLevel: 'high',
        meta: { entityRef, verdict: 'go' },
        ended: 'succeeded',
      },
    ]);
  });

  it.each([
    ['put', 'items/alerting/plan', { target: { plan: 'x' } }, 'save-plans'],
    ['put', 'scope', { kind: 'full' }, 'set-scope'],
    [
      'put',
      'items/user-groups/exemption',
      { reason: 'One user', until: addDays(TODAY, 5) },
      'request-exemption',
    ],
    ['post', 'exemptions/none/approve', {}, 'answer-exemption'],
    [
      'post',
      'conditions/none/extend',
      { deadline: TODAY, reason: 'Later' },
      'extend-condition',
    ],
    [
      'post',
      'reviews/none/complete',
      { outcome: 'confirm', note: 'Fine' },
      'complete-review',
    ],
    [
      'post',
      'reviews',
      { trigger: 'incident', note: 'It broke' },
      'open-re-review',
    ],
  ] as const)('%s %s is told: %o', async (method, path, body, eventId) => {
    await write(method, path, body);
    expect(told).toMatchObject([
      { eventId, meta: { entityRef }, ended: expect.any(String) },
    ]);
  });
});

describe('a look', () => {
  it('at the review as it is now is not told', async () => {
    await get(REF);
    expect(told).toEqual([]);
  });

  it.each([
    [`${REF}/history`, 'read-history'],
    [`${REF}/history/verification`, 'verify-history'],
    [`${REF}?asOf=${addDays(TODAY, -1)}`, 'read-past-review'],
    [`${REF}/decisions`, 'list-decisions'],
    [`${REF}/decisions/none`, 'read-decision'],
    [`${REF}/decisions/none/memo`, 'read-decision-memo'],
    [`${REF}/decisions/none/replay`, 'replay-decision'],
  ])('at %s is told as %s', async (path, eventId) => {
    await get(path);
    expect(told).toMatchObject([
      { eventId, severityLevel: 'medium', meta: { entityRef } },
    ]);
    expect(told[0].ended).toBeDefined();
  });

  it('at the file of gaps, and ahead to a departure, is told too', async () => {
    await get(`${V1}/gaps/export`);
    await get(`${V1}/owners/by-name/user/default/jane/departure`);
    expect(told).toMatchObject([
      { eventId: 'export-gaps', ended: 'succeeded' },
      {
        eventId: 'owner-departure',
        meta: { ownerRef: 'user:default/jane' },
        ended: 'succeeded',
      },
    ]);
  });
});
