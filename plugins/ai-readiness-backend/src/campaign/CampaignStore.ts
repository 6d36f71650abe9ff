import type {
  Campaign,
  CampaignFigures,
  PortfolioFilter,
} from 'backstage-plugin-ai-readiness-common';
import type { Slice, VisibleServices } from '../ownership/OwnershipStore';

/** A campaign as it is kept. */
export interface KeptCampaign
  extends Omit<Campaign, 'filter' | 'state' | 'figures'> {
  filter: PortfolioFilter;
}

/** Whose view of campaigns it is. */
export interface CampaignView {
  /** Absent: no service. */
  visible?: VisibleServices;
  /** Whoever manages campaigns sees all of them, others those they have a part in. */
  managing: boolean;
  /** Ref of the person. */
  ref?: string;
}

/** Campaigns without their tasks. */
export interface CampaignStore {
  /** Adds it, unless the key has added one before; answers which it is. */
  add(campaign: KeptCampaign, key?: string): Promise<KeptCampaign>;

  /** Absent also where the view does not show it. */
  find(id: string, view: CampaignView): Promise<KeptCampaign | undefined>;

  /** Those that go on by due date, then the others, the last closed first. */
  list(
    view: CampaignView,
    slice: Slice,
  ): Promise<{ campaigns: KeptCampaign[]; total: number }>;

  /** Those that go on. */
  goingOn(): Promise<KeptCampaign[]>;

  /** `false`, with nothing changed, where it is closed or at another revision. */
  update(
    id: string,
    revision: number,
    change: Pick<KeptCampaign, 'title' | 'goal' | 'dueOn' | 'owner'>,
  ): Promise<boolean>;

  /**
   * `false`, with nothing changed, where it is closed already, or not due on the
   * day that is given.
   */
  close(
    id: string,
    closed: NonNullable<KeptCampaign['closed']>,
    dueOn?: string,
  ): Promise<boolean>;

  /** `false`, with nothing changed, where it was not closed at that moment. */
  reopen(id: string, closedAt: string): Promise<boolean>;

  /** By campaign, of the services that are seen; none for one without tasks. */
  figures(
    ids: readonly string[],
    visible: VisibleServices | undefined,
  ): Promise<ReadonlyMap<string, CampaignFigures>>;
}
