import { ConflictError, ResponseError } from '@backstage/errors';
import { AiReadinessClient } from './AiReadinessClient';
import { StaleRevisionError } from './StaleRevisionError';

const REF = 'component:default/claims-triage';
const BASE = 'http://localhost:7007/api';
const SERVICE = '/services/by-name/component/default/claims-triage';
const ITEM = `${SERVICE}/items/fallback`;
const REVIEW = { revision: 8, service: { entityRef: REF } };

/** A client whose backend always answers the same, and what it was asked. */
function setup(status = 200, answer: object | string = REVIEW) {
  const asked: { line: string; headers: Headers; body?: string }[] = [];
  const client = new AiReadinessClient({
    discoveryApi: { getBaseUrl: async plugin => `${BASE}/${plugin}` },
    fetchApi: {
      fetch: async (url, init) => {
        asked.push({
          line: `${init?.method} ${String(url).slice(BASE.length)}`,
          headers: new Headers(init?.headers),
          ...(typeof init?.body === 'string' && { body: init.body }),
        });
        return typeof answer === 'string'
          ? new Response(answer, { status })
          : Response.json(answer, { status });
      },
    },
  });
  return { client, asked };
}

const revision = 7;
const key = { revision, idempotencyKey: '5f1c' };
const evidence = {
  kind: 'document' as const,
  title: 'Runbook',
  note: 'Walked through',
  collectedOn: '2026-03-01',
};

type Call = (client: AiReadinessClient) => Promise<unknown>;

const reads: [string, Call][] = [
  ['GET /checklist', c => c.getChecklist()],
  [`GET ${SERVICE}`, c => c.getReview(REF)],
  [`GET ${SERVICE}/history`, c => c.getHistory(REF)],
  [
    `GET ${SERVICE}/history?itemId=fallback&cursor=a%2Bb&limit=20`,
    c => c.getHistory(REF, { itemId: 'fallback', cursor: 'a+b', limit: 20 }),
  ],
  [
    `GET ${SERVICE}/history?limit=20`,
    c => c.getHistory(REF, { cursor: undefined, limit: 20 }),
  ],
];

const writes: [string, Call, object | undefined][] = [
  [
    `PUT ${ITEM}`,
    c => c.stateItem(REF, 'fallback', { status: 'met' }, { revision }),
    { status: 'met' },
  ],
  [
    `PUT ${ITEM}/plan`,
    c => c.savePlans(REF, 'fallback', { closure: null }, { revision }),
    { closure: null },
  ],
  [
    `POST ${ITEM}/evidence`,
    c => c.addEvidence(REF, 'fallback', evidence, key),
    evidence,
  ],
  [
    `PUT ${ITEM}/evidence/e1`,
    c => c.updateEvidence(REF, 'fallback', 'e1', evidence, { revision }),
    evidence,
  ],
  [
    `DELETE ${ITEM}/evidence/e1`,
    c => c.removeEvidence(REF, 'fallback', 'e1', { revision }),
    undefined,
  ],
  [
    `PUT ${SERVICE}/scope`,
    c => c.setScope(REF, { kind: 'full' }, { revision }),
    { kind: 'full' },
  ],
];

describe('AiReadinessClient', () => {
  it.each(reads)('%s', async (line, call) => {
    const { client, asked } = setup();
    await expect(call(client)).resolves.toEqual(REVIEW);
    expect(asked.map(request => request.line)).toEqual([
      line.replace(' ', ' /ai-readiness/v1'),
    ]);
    expect([...asked[0].headers]).toEqual([]);
    expect(asked[0].body).toBeUndefined();
  });

  it.each(writes)('%s', async (line, call, body) => {
    const { client, asked } = setup();
    await expect(call(client)).resolves.toEqual(REVIEW);
    expect(asked[0].line).toBe(line.replace(' ', ' /ai-readiness/v1'));
    expect(asked[0].headers.get('If-Match')).toBe('"7"');
    expect(asked[0].body).toBe(body && JSON.stringify(body));
    expect(asked[0].headers.get('Content-Type')).toBe(
      body ? 'application/json' : null,
    );
  });

  it('sends the key under which evidence is added once', async () => {
    const { client, asked } = setup();
    await client.addEvidence(REF, 'fallback', evidence, key);
    await client.updateEvidence(REF, 'fallback', 'e1', evidence, { revision });
    expect(asked.map(({ headers }) => headers.get('Idempotency-Key'))).toEqual([
      '5f1c',
      null,
    ]);
  });

  it('previews without a revision, since that saves nothing', async () => {
    const { client, asked } = setup();
    await client.preview(REF, { changes: [] });
    expect(asked[0].line).toBe(`POST /ai-readiness/v1${SERVICE}/preview`);
    expect(asked[0].headers.has('If-Match')).toBe(false);
    expect(asked[0].body).toBe('{"changes":[]}');
  });

  it.each([
    [
      'a slash, a space, a question mark',
      'component:default/a/b c?d',
      '/component/default/a%2Fb%20c%3Fd',
    ],
    [
      'letters of any script',
      'component:default/日本',
      '/component/default/%E6%97%A5%E6%9C%AC',
    ],
    ['a percent sign', 'component:default/50%', '/component/default/50%25'],
    ['upper case', 'Component:Default/Triage', '/Component/Default/Triage'],
    ['no namespace', 'component:triage', '/component/default/triage'],
  ])('encodes a ref with %s', async (_, ref, path) => {
    const { client, asked } = setup();
    await client.getReview(ref);
    expect(asked[0].line).toBe(`GET /ai-readiness/v1/services/by-name${path}`);
  });

  it('encodes the ids of items and of evidence', async () => {
    const { client, asked } = setup();
    await client.removeEvidence(REF, '../x', 'a/b', { revision });
    expect(asked[0].line).toBe(
      `DELETE /ai-readiness/v1${SERVICE}/items/..%2Fx/evidence/a%2Fb`,
    );
  });

  it('asks for nothing when the ref is none', async () => {
    const { client, asked } = setup();
    await expect(async () => client.getReview('triage')).rejects.toThrow(
      /had missing or empty kind/,
    );
    expect(asked).toEqual([]);
  });

  describe('when the backend refuses', () => {
    const refusal = (name: string, statusCode: number, extra = {}) => ({
      error: { name, message: 'Somebody was faster', ...extra },
      request: { method: 'PUT', url: ITEM },
      response: { statusCode },
    });
    const state = (client: AiReadinessClient) =>
      client
        .stateItem(REF, 'fallback', { status: 'met' }, { revision })
        .catch(error => error);

    it('hands over the current review after a stale write', async () => {
      const body = refusal('ConflictError', 409, { current: REVIEW });
      const error = await state(setup(409, body).client);
      expect(error).toBeInstanceOf(StaleRevisionError);
      expect(error).toBeInstanceOf(ConflictError);
      expect(error.message).toBe('Somebody was faster');
      expect(error.current).toEqual(REVIEW);
    });

    it.each([
      ['another conflict', 409, refusal('ConflictError', 409)],
      [
        'a conflict that carries something else',
        409,
        refusal('ConflictError', 409, { current: 'soon' }),
      ],
      ['bad input', 400, refusal('InputError', 400)],
      ['not allowed', 403, refusal('NotAllowedError', 403)],
      ['not found', 404, refusal('NotFoundError', 404)],
      ['no revision', 428, refusal('PreconditionRequiredError', 428)],
      ['an error page of somebody in between', 502, '<h1>Bad gateway</h1>'],
    ])('throws what the response says: %s', async (_, status, body) => {
      const error = await state(setup(status, body).client);
      expect(error).toBeInstanceOf(ResponseError);
      expect(error).not.toBeInstanceOf(StaleRevisionError);
      expect(error.response.status).toBe(status);
    });
  });
});
