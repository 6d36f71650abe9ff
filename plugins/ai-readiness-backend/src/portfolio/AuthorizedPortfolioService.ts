import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  MINE,
  type PortfolioFilter,
  type PortfolioPage,
  type Rollup,
  type Trend,
} from 'backstage-plugin-ai-readiness-common';
import { auditedStream } from '../audit/audited';
import { isPerson } from '../permissions/isPerson';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import type {
  Mine,
  PortfolioCaller,
  PortfolioExport,
  PortfolioExportInput,
  PortfolioQueryInput,
  PortfolioService,
  RollupQueryInput,
  TrendQueryInput,
} from './PortfolioService';

/**
 * Narrows every list and figure to the services that the caller may see: whoever
 * sees none gets an empty list, not an error.
 */
export class AuthorizedPortfolioService implements PortfolioService {
  static create(options: {
    inner: PortfolioService;
    viewers: VisibleServicesReader;
    auth: Pick<AuthService, 'isPrincipal'>;
    userInfo: UserInfoService;
    auditor: AuditorService;
  }): AuthorizedPortfolioService {
    return new AuthorizedPortfolioService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof AuthorizedPortfolioService.create
    >[0],
  ) {}

  async getServices(
    query: PortfolioQueryInput,
    caller: PortfolioCaller,
  ): Promise<PortfolioPage> {
    const known = await this.identify(query, caller);
    return this.parts.inner.getServices(query, known);
  }

  async exportServices(
    query: PortfolioExportInput,
    caller: PortfolioCaller,
  ): Promise<PortfolioExport> {
    const { auditor, inner } = this.parts;
    const known = await this.identify(query, caller);
    const file = await inner.exportServices(query, known);
    const { services, pieces } = file;
    const act = { eventId: 'export-services', meta: { services } };
    return {
      ...file,
      pieces: auditedStream(auditor, act, caller, () => pieces),
    };
  }

  async getTrend(
    query: TrendQueryInput,
    caller: PortfolioCaller,
  ): Promise<Trend> {
    const known = await this.identify(query, caller);
    return this.parts.inner.getTrend(query, known);
  }

  async getRollup(
    query: RollupQueryInput,
    caller: PortfolioCaller,
  ): Promise<Rollup> {
    const known = await this.identify(query, caller);
    return this.parts.inner.getRollup(query, known);
  }

  private async identify(
    { owner }: PortfolioFilter,
    caller: PortfolioCaller,
  ): Promise<PortfolioCaller> {
    const { credentials } = caller;
    const [seen, mine] = await Promise.all([
      this.parts.viewers.sightOf(credentials),
      owner?.includes(MINE) && this.mineOf(credentials),
    ]);
    return { credentials, ...seen, ...(mine && { mine }) };
  }

  private async mineOf(credentials: BackstageCredentials): Promise<Mine> {
    const { auth, userInfo } = this.parts;
    if (!isPerson(credentials, auth)) {
      return {
        refs: [],
        because:
          'Nothing is yours as long as you are not signed in as a person: guests and programs own no services',
      };
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    return {
      refs: ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US')),
    };
  }
}
