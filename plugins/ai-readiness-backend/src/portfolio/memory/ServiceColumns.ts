import {
  antiPatternIdSchema,
  AREAS,
  dueKindSchema,
  flagSchema,
  NONE,
} from 'backstage-plugin-ai-readiness-common';
import type { IndexedService } from '../PortfolioStore';
import { ListOf } from './ListOf';
import { OneOf } from './OneOf';
import { Pool } from './Pool';
import { SomeOf } from './SomeOf';
import { GAPS, STANDINGS, TIERS, VERDICTS } from './words';

/** What a service has that nobody has judged yet. */
export const UNJUDGED = '';

/** In a list of who answers for what, each number is an owner and a role. */
export const ROLES = 16;
/** The service as a whole; areas have the numbers before. */
export const OWNS_SERVICE = AREAS.length;

const orNone = () => new OneOf(new Pool([NONE]));

/** What services are filtered and counted by, but for what a day changes. */
export class ServiceColumns {
  readonly verdict = new OneOf(new Pool([...VERDICTS, UNJUDGED]));
  readonly standing = new OneOf(new Pool(STANDINGS));
  /** Whoever owns it or answers for an area; `none` where nobody owns it. */
  readonly owner = new ListOf(new Pool([NONE]));
  readonly area = new SomeOf(new Pool(AREAS));
  readonly system = orNone();
  readonly domain = orNone();
  readonly lifecycle = orNone();
  readonly tier = new OneOf(new Pool([...TIERS, NONE]));
  readonly type = orNone();
  readonly gate = new ListOf(new Pool());
  readonly item = new ListOf(new Pool());
  readonly gap = new SomeOf(new Pool(GAPS));
  readonly pattern = new SomeOf(new Pool(antiPatternIdSchema.options));
  readonly due = new SomeOf(new Pool([...dueKindSchema.options, 'overdue']));
  readonly flag = new SomeOf(new Pool(flagSchema.options));

  /** Owner × `ROLES` + role. */
  readonly accountable = new ListOf(this.owner.names);
  /** By the first owner alone, for sorting. */
  readonly firstOwner = new OneOf(this.owner.names);

  grow(rows: number): void {
    for (const column of Object.values(this)) column.grow(rows);
  }

  set(row: number, service: IndexedService): void {
    const { scorecard } = service;
    this.verdict.set(row, service.verdict ?? UNJUDGED);
    this.standing.set(row, service.standing);
    this.system.set(row, service.system ?? NONE);
    this.domain.set(row, service.domain ?? NONE);
    this.lifecycle.set(row, service.lifecycle ?? NONE);
    this.tier.set(row, service.tier ?? NONE);
    this.type.set(row, service.type ?? NONE);
    this.firstOwner.set(row, service.owners[0] ?? NONE);
    this.setOwners(row, service);
    this.area.set(row, scorecard?.openAreas ?? []);
    this.gap.set(row, scorecard?.gapKinds ?? []);
    this.pattern.set(row, scorecard?.antiPatterns ?? []);
    const states = scorecard?.gates.map(({ id, state }) => `${id}:${state}`);
    this.gate.set(row, codes(this.gate.names, states));
    this.item.set(row, codes(this.item.names, scorecard?.openItems));
  }

  private setOwners(row: number, { owners, scorecard }: IndexedService): void {
    const { names } = this.owner;
    const named = codes(names, owners);
    const accountable = named.map(owner => owner * ROLES + OWNS_SERVICE);
    const all = new Set(named.length ? named : codes(names, [NONE]));
    AREAS.forEach((area, role) => {
      for (const owner of codes(names, scorecard?.areaOwners[area])) {
        accountable.push(owner * ROLES + role);
        all.add(owner);
      }
    });
    this.accountable.set(row, accountable);
    this.owner.set(row, [...all]);
  }
}

function codes(names: Pool, texts: readonly string[] = []): number[] {
  return [...new Set(texts.map(text => names.codeOf(text)))];
}
