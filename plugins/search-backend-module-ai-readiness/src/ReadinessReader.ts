import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  AiReadinessClient,
  type ChecklistResponse,
  type Decision,
  PortfolioClient,
  type PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';

const PAGE = 200;
/** Newer ones than the one in force are few. */
const DECISIONS = 5;

/** Reads from the readiness backend as a program: all services, nobody's alone. */
export class ReadinessReader {
  static create(options: {
    auth: AuthService;
    discovery: DiscoveryService;
  }): ReadinessReader {
    const { auth, discovery } = options;
    const parts = {
      discoveryApi: discovery,
      fetchApi: { fetch: fetchAsPlugin(auth) },
    };
    return new ReadinessReader(
      new PortfolioClient(parts),
      new AiReadinessClient(parts),
    );
  }

  private constructor(
    private readonly portfolio: PortfolioClient,
    private readonly reviews: AiReadinessClient,
  ) {}

  checklist(): Promise<ChecklistResponse> {
    return this.reviews.getChecklist();
  }

  /** By title, so that little moves between two pages. */
  async *services(): AsyncGenerator<PortfolioRow[]> {
    let cursor: string | undefined;
    do {
      const page = await this.portfolio.getServices({
        sort: 'title',
        limit: PAGE,
        ...(cursor && { cursor }),
      });
      yield page.services;
      cursor = page.nextCursor;
    } while (cursor);
  }

  /** The decision that the row tells of. */
  async decisionInForce(row: PortfolioRow): Promise<Decision | undefined> {
    const { decided, entityRef } = row;
    if (!decided) return undefined;
    const { decisions } = await this.reviews.getDecisions(entityRef, {
      limit: DECISIONS,
    });
    return decisions.find(({ id }) => id === decided.decisionId);
  }
}

/** Each request brings a token of its own; they live for minutes only. */
function fetchAsPlugin(auth: AuthService): typeof fetch {
  return async (input, init) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'ai-readiness',
    });
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers });
  };
}
