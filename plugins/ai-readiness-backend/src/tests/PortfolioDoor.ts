import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type {
  PortfolioPage,
  PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { aPortfolio } from './aPortfolio';
import { expectContract } from './contract';
import { policyFeatures, type Says } from './policyFeatures';
import { startReadiness } from './startReadiness';

export const V1 = '/api/ai-readiness/v1';
export const SERVICES = `${V1}/services`;
export const JANE = mockCredentials.user.header('user:default/jane');

/** Lists over all services through real HTTP, with a policy that a test holds. */
export class PortfolioDoor {
  backend!: Awaited<ReturnType<typeof startReadiness>>;
  readonly policy: { says: Says } = { says: () => undefined };
  readonly events: { eventId: string; meta?: object }[] = [];

  /** After the catalog has been gone through once. */
  async open(knex?: Knex): Promise<void> {
    const auditor = mockServices.auditor.mock({
      createEvent: async options => {
        this.events.push(options);
        return { success: async () => {}, fail: async () => {} };
      },
    });
    this.backend = await startReadiness({
      config: { permission: { enabled: true } },
      features: [
        ...policyFeatures(this.policy),
        auditor.factory,
        ...(knex ? [mockServices.database.factory({ knex })] : []),
      ],
    });
    this.backend.catalog.replace(aPortfolio());
    const { body } = await this.send('post', `${V1}/reconciliation`);
    if (!body.succeededAt) throw new Error('The catalog was not gone through');
  }

  readonly get = async (path: string, as = JANE, status = 200) => {
    const response = await this.send('get', path, as);
    expect([response.status, response.body.error?.message]).toEqual([
      status,
      status === 200 ? undefined : expect.any(String),
    ]);
    expectContract(response);
    return response;
  };

  readonly post = async (path: string, body: object, as = JANE) => {
    const response = await this.send('post', path, as).send(body);
    expect(response.status).toBe(200);
    expectContract(response);
    return response;
  };

  readonly page = async (query = '', as = JANE): Promise<PortfolioPage> =>
    (await this.get(`${SERVICES}?${query}`, as)).body;

  private send(method: 'get' | 'post', path: string, as = JANE) {
    return request(this.backend.server)[method](path).set('authorization', as);
  }
}

/** Names of services, in their order. */
export function names(services: readonly PortfolioRow[]): string[] {
  return services.map(({ entityRef }) =>
    entityRef.replace('component:default/', ''),
  );
}
