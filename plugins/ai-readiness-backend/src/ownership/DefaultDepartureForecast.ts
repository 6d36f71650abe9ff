import { setImmediate as turn } from 'node:timers/promises';
import {
  type AreaOwnership,
  type Departure,
  type Directory,
  groupsOf,
  isGap,
  type Liveness,
  ownerLiveness,
  type OwnershipConfig,
  reweighOwnership,
  withoutOwner,
} from 'backstage-plugin-ai-readiness-common';
import { judgeWithoutPath } from '../assessment/judge';
import type { CatalogLook, RuledReview } from '../assessment/ReviewState';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { DepartureForecast } from './DepartureForecast';
import type {
  OwnershipStore,
  ServiceDuty,
  VisibleServices,
} from './OwnershipStore';
import { pieces } from '../pieces';

/** So many services are judged before others get their turn. */
const JUDGED_AT_ONCE = 50;

type Seen = RuledReview & { look: CatalogLook };

/** Judges every service that would lose somebody once more, without them. */
export class DefaultDepartureForecast implements DepartureForecast {
  static create(options: {
    store: OwnershipStore;
    reviews: { loadAll(ids: readonly string[]): Promise<RuledReview[]> };
    checklists: ChecklistService;
    config: OwnershipConfig;
  }): DefaultDepartureForecast {
    return new DefaultDepartureForecast(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultDepartureForecast.create
    >[0],
  ) {}

  async forecast(
    ownerRef: string,
    directory: Directory,
    visible: VisibleServices,
    asOf: string,
  ) {
    const { store, config } = this.parts;
    const without = withoutOwner(directory, ownerRef);
    const circle = [ownerRef, ...groupsOf(ownerRef, directory)];
    const gone = circle.filter(
      ref =>
        ownerLiveness(ref, directory, config) === 'live' &&
        isGap(ownerLiveness(ref, without, config)),
    );
    const duties = await store.findDutiesNaming(circle, visible);
    const left = new Set(gone);
    // Nothing changes where nobody of these is named.
    const touched = gone.length
      ? await store.findDutiesNaming(gone, visible)
      : [];
    const after = (area: AreaOwnership) => reweighOwnership(area, left);
    const flips: Departure['flips'] = [];
    const losses: ServiceDuty[] = [];
    for (const some of pieces(byService(touched), JUDGED_AT_ONCE)) {
      const states = await this.parts.reviews.loadAll(
        some.map(({ serviceId }) => serviceId),
      );
      const seen = new Map(states.filter(hasLook).map(each => [each.id, each]));
      for (const { serviceId, duties: own } of some) {
        const state = seen.get(serviceId);
        if (!state) continue;
        losses.push(...own.filter(duty => isLost(duty, state, left, after)));
        const [from, to] = [
          state.look,
          lookWithout(state.look, left, after),
        ].map(look => this.verdict(state, look, asOf));
        if (from !== to) flips.push({ service: own[0].service, from, to });
      }
      await turn();
    }
    return {
      emptiedGroups: gone.filter(
        ref => ref !== ownerRef && ref.startsWith('group:'),
      ),
      losses: losses.map(({ service, kind, area, itemId, named }) => ({
        service,
        kind,
        area,
        ...(itemId && { itemId }),
        named,
      })),
      kept: duties.length - losses.length,
      flips,
    };
  }

  private verdict(state: RuledReview, look: CatalogLook, asOf: string) {
    const rules = this.parts.checklists.inForce();
    const { assessment } = judgeWithoutPath(state, look, rules, asOf);
    return assessment.verdict.verdict;
  }
}

function hasLook(state: RuledReview): state is Seen {
  return state.look !== undefined;
}

/** Whether somebody answers for it now, and nobody would. */
function isLost(
  duty: ServiceDuty,
  { look }: Seen,
  left: ReadonlySet<string>,
  after: (area: AreaOwnership) => AreaOwnership,
): boolean {
  if (duty.kind !== 'area') return left.has(duty.named);
  const area = look.areas.find(each => each.area === duty.area);
  return !!area && !isGap(area.liveness) && isGap(after(area).liveness);
}

function lookWithout(
  look: CatalogLook,
  left: ReadonlySet<string>,
  after: (area: AreaOwnership) => AreaOwnership,
): CatalogLook {
  const livenesses = Object.entries(look.livenesses).map(
    ([ref, liveness]): [string, Liveness] => [
      ref,
      left.has(ref) ? 'unresolved' : liveness,
    ],
  );
  return {
    ...look,
    areas: look.areas.map(after),
    livenesses: Object.fromEntries(livenesses),
  };
}

function byService(duties: readonly (ServiceDuty & { serviceId: string })[]) {
  const services = new Map<string, ServiceDuty[]>();
  for (const duty of duties) {
    const own = services.get(duty.serviceId);
    if (own) own.push(duty);
    else services.set(duty.serviceId, [duty]);
  }
  return [...services].map(([serviceId, own]) => ({ serviceId, duties: own }));
}
