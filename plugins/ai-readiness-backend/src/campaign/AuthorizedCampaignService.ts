import type {
  AuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type Campaign,
  type CampaignDetail,
  campaignManagePermission,
  type CampaignPreview,
  type CampaignsPage,
} from 'backstage-plugin-ai-readiness-common';
import { isPerson } from '../permissions/isPerson';
import type { VisibleServicesReader } from '../permissions/VisibleServicesReader';
import type {
  CampaignCaller,
  CampaignFields,
  CampaignReachFields,
  CampaignService,
  CampaignUpdateFields,
} from './CampaignService';
import { refsIn, shownFilter } from './shownFilter';

const { name: MANAGE } = campaignManagePermission;

/**
 * Shows of campaigns what is on services that the caller may see, and lets those
 * change them whom the permission policy lets.
 */
export class AuthorizedCampaignService implements CampaignService {
  static create(options: {
    inner: CampaignService;
    permissions: PermissionsService;
    auth: Pick<AuthService, 'isPrincipal'>;
    services: Pick<VisibleServicesReader, 'sightOf'>;
  }): AuthorizedCampaignService {
    return new AuthorizedCampaignService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof AuthorizedCampaignService.create
    >[0],
  ) {}

  async list(
    query: Parameters<CampaignService['list']>[0],
    caller: CampaignCaller,
  ): Promise<CampaignsPage> {
    const known = await this.identify(caller);
    const page = await this.parts.inner.list(query, known);
    const campaigns = await this.shown(page.campaigns, known);
    return { ...page, campaigns };
  }

  async get(
    id: string,
    query: Parameters<CampaignService['get']>[1],
    caller: CampaignCaller,
  ): Promise<CampaignDetail> {
    const known = await this.identify(caller);
    const found = await this.parts.inner.get(id, query, known);
    const [shown] = await this.shown([found], known);
    return shown;
  }

  async preview(
    reach: CampaignReachFields,
    caller: CampaignCaller,
  ): Promise<CampaignPreview> {
    return this.parts.inner.preview(reach, await this.manager(caller));
  }

  async create(
    input: CampaignFields,
    caller: CampaignCaller,
    idempotencyKey?: string,
  ): Promise<Campaign> {
    const manager = await this.manager(caller);
    return this.parts.inner.create(input, manager, idempotencyKey);
  }

  async update(
    id: string,
    revision: number,
    input: CampaignUpdateFields,
    caller: CampaignCaller,
  ): Promise<Campaign> {
    return this.parts.inner.update(
      id,
      revision,
      input,
      await this.manager(caller),
    );
  }

  async end(
    id: string,
    reason: string,
    caller: CampaignCaller,
  ): Promise<Campaign> {
    return this.parts.inner.end(id, reason, await this.manager(caller));
  }

  async reopen(id: string, caller: CampaignCaller): Promise<Campaign> {
    return this.parts.inner.reopen(id, await this.manager(caller));
  }

  /** @throws NotAllowedError that says why not */
  private async manager(caller: CampaignCaller): Promise<CampaignCaller> {
    const known = await this.identify(caller);
    if (known.mayManage) return known;
    throw new NotAllowedError(known.because);
  }

  /** Whoever manages campaigns, or has started one, sees what it selects by. */
  private async shown<C extends Campaign>(
    campaigns: readonly C[],
    { mayManage, ref, shownAmong }: CampaignCaller,
  ): Promise<C[]> {
    if (!shownAmong || mayManage) return [...campaigns];
    const refs = new Set(campaigns.flatMap(({ filter }) => refsIn(filter)));
    const shown = refs.size ? await shownAmong([...refs]) : refs;
    return campaigns.map(campaign =>
      campaign.createdBy === ref
        ? campaign
        : { ...campaign, filter: shownFilter(campaign.filter, shown) },
    );
  }

  private async identify({
    credentials,
    request,
  }: CampaignCaller): Promise<CampaignCaller> {
    const { permissions, auth, services } = this.parts;
    const [{ visible, shownAmong }, [{ result }]] = await Promise.all([
      services.sightOf(credentials),
      permissions.authorize([{ permission: campaignManagePermission }], {
        credentials,
      }),
    ]);
    const person = isPerson(credentials, auth) ? credentials : undefined;
    const because = whyNot(Boolean(person), result);
    return {
      credentials,
      ...(request && { request }),
      ...(person && { ref: person.principal.userEntityRef }),
      ...(visible && { visible }),
      ...(shownAmong && { shownAmong }),
      mayManage: !because,
      ...(because && { because }),
    };
  }
}

function whyNot(isSomebody: boolean, result: AuthorizeResult) {
  if (!isSomebody) {
    return 'A campaign needs somebody who answers for it: sign in as yourself to manage campaigns';
  }
  return result === AuthorizeResult.ALLOW
    ? undefined
    : `Managing campaigns needs the permission ${MANAGE}`;
}
