import { NotFoundError } from '@backstage/errors';
import {
  dayOf,
  dayNumber,
  type Departure,
  type Directory,
  type GapsPage,
  groupsOf,
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
import type { OwnershipStore, VisibleServices } from './OwnershipStore';
import { toAreaOwners, toDuty, toGap } from './toAnswers';

const EXPORT_PIECE = 500;
const NOTHING: VisibleServices = { kind: 'only', refs: [] };

/** Lookups over what the last looks at the catalog found. */
export class DefaultOwnerLookupService implements OwnerLookupService {
  static create(options: {
    store: OwnershipStore;
    directory: DirectorySource;
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
    const { directory } = await this.parts.directory.current();
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
      owners: owners.map(({ ref, ...rest }) => ({
        ...entryOf(ref, directory),
        ...rest,
      })),
      ...page({ query, offset, total, shown: owners.length }),
      ...asOf,
    };
  }

  async getOwner(
    ownerRef: string,
    query: DutiesQueryInput,
    { visible = NOTHING }: LookupCaller,
  ): Promise<OwnerDuties> {
    const { store, config } = this.parts;
    const { cursor, limit, ...filter } = query;
    const offset = decodeCursor(cursor, query);
    const { directory } = await this.parts.directory.current();
    const groups = groupsOf(ownerRef, directory);
    const refs = [ownerRef, ...groups];
    const today = this.today();
    const [load, { duties, total }, asOf] = await Promise.all([
      store.sumLoad(refs, visible, today),
      store.findDuties(refs, { visible, ...filter }, today, { offset, limit }),
      this.asOf(),
    ]);
    const owner = resolveOwner({ ref: ownerRef }, directory, config);
    if (!holds(directory, ownerRef) && !load.services) {
      throw new NotFoundError(
        `${ownerRef} is not in the catalog, and nothing names it as an owner`,
      );
    }
    return {
      owner: {
        ...entryOf(ownerRef, directory),
        liveness: owner.liveness,
        ...(owner.problem && { problem: owner.problem }),
        groups: groups.map(ref => entryOf(ref, directory)),
      },
      load,
      duties: duties.map(duty => toDuty(duty, today)),
      ...page({ query, offset, total, shown: duties.length }),
      ...asOf,
    };
  }

  async getGaps(
    query: GapsQueryInput,
    { visible = NOTHING }: LookupCaller,
  ): Promise<GapsPage> {
    const { store } = this.parts;
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
    const slice = { offset: 0, limit: EXPORT_PIECE };
    for (;;) {
      const { gaps } = await this.parts.store.findGaps(
        { visible, ...filter },
        slice,
      );
      yield gaps.map(toGap);
      if (gaps.length < EXPORT_PIECE) return;
      slice.offset += EXPORT_PIECE;
    }
  }

  async getOwnersByArea(
    query: OwnersByAreaQueryInput,
    { visible = NOTHING }: LookupCaller,
  ): Promise<OwnersByAreaPage> {
    const { cursor, limit, ...filter } = query;
    const offset = decodeCursor(cursor, query);
    const [{ services, total }, asOf] = await Promise.all([
      this.parts.store.findAreaOwners(
        { visible, ...filter },
        { offset, limit },
      ),
      this.asOf(),
    ]);
    return {
      services: services.map(({ service, areas }) => ({
        ...service,
        areas: areas.map(toAreaOwners),
      })),
      ...page({ query, offset, total, shown: services.length }),
      ...asOf,
    };
  }

  async getDeparture(
    ownerRef: string,
    { visible = NOTHING }: LookupCaller,
  ): Promise<Departure> {
    const { directory, departures, clock } = this.parts;
    // What is asked rarely and deliberately is answered from what is true now.
    const { directory: now } = await directory.refreshed();
    if (!holds(now, ownerRef)) {
      throw new NotFoundError(`${ownerRef} is not in the catalog`);
    }
    const asOf = clock();
    const forecast = await departures.forecast(ownerRef, now, visible, asOf);
    return {
      ...forecast,
      owner: entryOf(ownerRef, now),
      asOf,
      emptiedGroups: forecast.emptiedGroups.map(ref => entryOf(ref, now)),
    };
  }

  private today(): string {
    return dayOf(dayNumber(this.parts.clock()));
  }

  private async asOf(): Promise<{ asOf?: string }> {
    const asOf = await this.parts.store.lastReconciled();
    return asOf ? { asOf } : {};
  }
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
