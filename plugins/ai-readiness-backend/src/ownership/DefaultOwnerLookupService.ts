import { NotFoundError } from '@backstage/errors';
import {
  dayOf,
  dayNumber,
  type Departure,
  type Directory,
  type GapsPage,
  groupsOf,
  heldDirectory,
  type OwnerDuties,
  type OwnersByAreaPage,
  type OwnershipConfig,
  type OwnershipGap,
  type OwnersPage,
  resolveOwner,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySource } from '../catalog/DirectorySource';
import { decodeCursor, encodeCursor } from '../http/cursor';
import type { DepartureForecast } from './DepartureForecast';
import type {
  DutiesQueryInput,
  GapsFilterInput,
  GapsQueryInput,
  LookupCaller,
  OwnerLookupService,
  OwnersByAreaQueryInput,
  OwnersQueryInput,
} from './OwnerLookupService';
import type { GapKey, GapStore } from './GapStore';
import type { OwnershipStore, VisibleServices } from './OwnershipStore';
import type { HeldLiveness } from './reconciliation/GuardWatch';
import { shownLiveness, toAreaOwners, toDuty, toGap } from './toAnswers';

/** So many gaps are in memory at once while they are exported. */
const PIECE = 500;
const NOTHING: VisibleServices = { kind: 'only', refs: [] };

/** Lookups over what the last looks at the catalog found. */
export class DefaultOwnerLookupService implements OwnerLookupService {
  static create(options: {
    store: OwnershipStore;
    gaps: GapStore;
    directory: DirectorySource;
    /** Whether the directory guard holds liveness. */
    guard: { held(): Promise<HeldLiveness | undefined> };
    departures: DepartureForecast;
    config: OwnershipConfig;
    clock: () => string;
  }): DefaultOwnerLookupService {
    return new DefaultOwnerLookupService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultOwnerLookupService.create
    >[0],
  ) {}

  async getOwners(
    query: OwnersQueryInput,
    { visible = NOTHING }: LookupCaller,
  ): Promise<OwnersPage> {
    const { store } = this.parts;
    const { kind, liveness, q, limit } = query;
    const offset = decodeCursor(query.cursor, query);
    const [{ directory }, held] = await this.surroundings();
    const found = store.findOwners(
      {
        visible,
        ...(kind && { kind }),
        ...(liveness && { liveness }),
        ...(q && { q: { text: q, refs: titled(q, directory) } }),
      },
      this.today(),
      { offset, limit },
    );
    const [{ owners, total }, asOf] = await Promise.all([found, this.asOf()]);
    return {
      owners: owners.map(({ ref, liveness: last, load }) => ({
        ...entryOf(ref, directory),
        liveness: shownLiveness(last, held),
        load,
      })),
      ...page({ query, offset, total, shown: owners.length }),
      ...asOf,
    };
  }

  async getOwner(
    ownerRef: string,
    query: DutiesQueryInput,
    { visible = NOTHING, shownAmong }: LookupCaller,
  ): Promise<OwnerDuties> {
    const { store, config } = this.parts;
    const { cursor, limit, ...filter } = query;
    const offset = decodeCursor(cursor, query);
    const [{ directory }, held] = await this.surroundings();
    const groups = groupsOf(ownerRef, directory);
    const refs = [ownerRef, ...groups];
    const today = this.today();
    const [load, { duties, total }, asOf, shown] = await Promise.all([
      store.sumLoad(refs, visible, today),
      store.findDuties(refs, { visible, ...filter }, today, { offset, limit }),
      this.asOf(),
      shownAmong?.(refs) ?? new Set(refs),
    ]);
    const known = holds(directory, ownerRef) && shown.has(ownerRef);
    if (!known && !load.services) throw unknownOwner(ownerRef);
    const owner = resolveOwner({ ref: ownerRef }, directory, config);
    return {
      owner: {
        ...entryOf(ownerRef, directory),
        liveness: shownLiveness(owner.liveness, held),
        // Why somebody is away is for those whose services it touches.
        ...(owner.problem && load.services && { problem: owner.problem }),
        groups: groups
          .filter(ref => shown.has(ref))
          .map(ref => entryOf(ref, directory)),
      },
      load,
      duties: duties.map(duty => toDuty(duty, today, held)),
      ...page({ query, offset, total, shown: duties.length }),
      ...asOf,
    };
  }

  async getGaps(
    query: GapsQueryInput,
    { visible = NOTHING }: LookupCaller,
  ): Promise<GapsPage> {
    const { gaps: store } = this.parts;
    const { cursor, limit, ...filter } = query;
    const offset = decodeCursor(cursor, query);
    const selected = { visible, ...filter };
    const [{ gaps, total }, counts, asOf] = await Promise.all([
      store.findGaps(selected, { offset, limit }),
      store.countGaps(selected),
      this.asOf(),
    ]);
    return {
      gaps: gaps.map(toGap),
      counts,
      ...page({ query, offset, total, shown: gaps.length }),
      ...asOf,
    };
  }

  async *streamGaps(
    filter: GapsFilterInput,
    { visible = NOTHING }: LookupCaller,
  ): AsyncIterable<readonly OwnershipGap[]> {
    const { gaps: store } = this.parts;
    let after: GapKey | undefined;
    do {
      const some = await store.nextGaps({ visible, ...filter }, PIECE, after);
      yield some.gaps.map(toGap);
      after = some.last;
    } while (after);
  }

  async getOwnersByArea(
    query: OwnersByAreaQueryInput,
    { visible = NOTHING }: LookupCaller,
  ): Promise<OwnersByAreaPage> {
    const { cursor, limit, ...filter } = query;
    const offset = decodeCursor(cursor, query);
    const [{ services, total }, asOf, held] = await Promise.all([
      this.parts.store.findAreaOwners(
        { visible, ...filter },
        { offset, limit },
      ),
      this.asOf(),
      this.parts.guard.held(),
    ]);
    return {
      services: services.map(({ service, areas }) => ({
        ...service,
        areas: areas.map(area => toAreaOwners(area, held)),
      })),
      ...page({ query, offset, total, shown: services.length }),
      ...asOf,
    };
  }

  async getDeparture(
    ownerRef: string,
    { visible = NOTHING, shownAmong }: LookupCaller,
  ): Promise<Departure> {
    const { directory, guard, departures, clock } = this.parts;
    // What is asked rarely and deliberately is answered from what is true now.
    const [read, held] = await Promise.all([
      directory.refreshed(),
      guard.held(),
    ]);
    const now = asHeld(read.directory, held);
    const shown = await shownAmong?.([ownerRef]);
    if (!holds(now, ownerRef) || shown?.has(ownerRef) === false) {
      throw unknownOwner(ownerRef);
    }
    const asOf = clock();
    const forecast = await departures.forecast(ownerRef, now, visible, asOf);
    const { emptiedGroups } = forecast;
    const groups = await shownAmong?.(emptiedGroups);
    return {
      ...forecast,
      owner: entryOf(ownerRef, now),
      asOf,
      emptiedGroups: emptiedGroups
        .filter(ref => groups?.has(ref) ?? true)
        .map(ref => entryOf(ref, now)),
    };
  }

  private today(): string {
    return dayOf(dayNumber(this.parts.clock()));
  }

  /** The directory that lists go by, and whether it is held. */
  private async surroundings() {
    const { directory, guard } = this.parts;
    const [read, held] = await Promise.all([directory.current(), guard.held()]);
    return [{ directory: asHeld(read.directory, held) }, held] as const;
  }

  private async asOf(): Promise<{ asOf?: string }> {
    const asOf = await this.parts.store.lastReconciled();
    return asOf ? { asOf } : {};
  }
}

function asHeld(
  directory: Directory,
  held: HeldLiveness | undefined,
): Directory {
  return held ? heldDirectory(directory, held.liveOwners) : directory;
}

function unknownOwner(ownerRef: string): NotFoundError {
  return new NotFoundError(
    `${ownerRef} is not in the catalog, and nothing names it as an owner`,
  );
}

function entryOf(ref: string, { titles }: Directory) {
  const displayName = titles?.get(ref);
  return { ref, ...(displayName && { displayName }) };
}

function holds({ users, groups }: Directory, ref: string): boolean {
  return users.has(ref) || groups.has(ref);
}

/** Everybody whose display name contains the text. */
function titled(text: string, { titles }: Directory): string[] {
  const part = text.toLocaleLowerCase('en-US');
  return [...(titles ?? [])]
    .filter(([, title]) => title.toLocaleLowerCase('en-US').includes(part))
    .map(([ref]) => ref);
}

function page(options: {
  query: object;
  offset: number;
  total: number;
  shown: number;
}): { total: number; nextCursor?: string } {
  const { query, offset, total, shown } = options;
  const next = offset + shown;
  return {
    total,
    ...(shown && next < total && { nextCursor: encodeCursor(next, query) }),
  };
}
