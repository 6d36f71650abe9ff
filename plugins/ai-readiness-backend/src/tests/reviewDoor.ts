import { mockCredentials } from '@backstage/backend-test-utils';
import {
  addDays,
  type DecisionRequest,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { expectContract } from './contract';
import { startReadiness } from './startReadiness';

export const BASE = '/api/ai-readiness/v1';
export const REF = `${BASE}/services/by-name/component/default/claims-triage`;
export const JANE = mockCredentials.user.header('user:default/jane');
export const OMAR = mockCredentials.user.header('user:default/omar');
export const GUEST = mockCredentials.user.header('user:development/guest');
export const TODAY = new Date().toISOString().slice(0, 10);

export const EVIDENCE = {
  kind: 'test-result',
  title: 'Report',
  url: 'https://example.com/report',
  collectedOn: '2026-01-10',
};

export const GO: DecisionRequest = {
  verdict: 'go',
  rationale: 'It has run beside the old way for a month.',
  launchOn: TODAY,
};

export const CONDITION = {
  itemId: 'feedback-channel',
  plan: 'Open a channel',
  owner: 'group:default/data',
  deadline: addDays(TODAY, 30),
  acceptedRisk: 'Problems are heard of late',
  accountable: 'user:default/jane',
};

/** Carries 6.5, which nobody has met yet. */
export const CONDITIONAL: DecisionRequest = {
  ...GO,
  verdict: 'conditional-go',
  conditions: [CONDITION],
};

/** The review of one service through real HTTP, for each test anew. */
export class ReviewDoor {
  backend!: Awaited<ReturnType<typeof startReadiness>>;

  async open(options?: Parameters<typeof startReadiness>[0]) {
    await this.backend?.stop();
    this.backend = await startReadiness(options);
  }

  readonly agent = () => request(this.backend.server);

  readonly get = async (path: string, as = JANE) => {
    const response = await this.agent().get(path).set('authorization', as);
    if (!path.endsWith('/memo')) expectContract(response);
    return response;
  };

  readonly readReview = async (): Promise<Review> => (await this.get(REF)).body;

  /** Based on the current revision, unless another one is given. */
  readonly send = async (
    path: string,
    body: object,
    options: { revision?: number; as?: string; key?: string; put?: true } = {},
  ) => {
    const revision = options.revision ?? (await this.readReview()).revision;
    const sent = this.agent()
      [options.put ? 'put' : 'post'](`${REF}/${path}`)
      .set('authorization', options.as ?? JANE)
      .set('if-match', `"${revision}"`);
    if (options.key) sent.set('idempotency-key', options.key);
    const response = await sent.send(body);
    expectContract(response);
    return response;
  };

  readonly state = (item: string, status: string) =>
    this.send(`items/${item}`, { status }, { put: true });

  /** Everything met and shown, but for these. */
  readonly assess = async (open: readonly string[] = []): Promise<Review> => {
    const { items } = await this.readReview();
    for (const item of items.filter(({ computed }) => !computed)) {
      if (item.requiresEvidence) {
        await this.send(`items/${item.id}/evidence`, EVIDENCE);
      }
      await this.state(item.id, open.includes(item.id) ? 'not-met' : 'met');
    }
    return this.readReview();
  };
}
