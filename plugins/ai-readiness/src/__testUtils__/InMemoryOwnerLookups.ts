import type {
  Departure,
  DutiesQuery,
  GapsFilter,
  GapsQuery,
  LossSeen,
  OwnersByAreaQuery,
  OwnersQuery,
  Reconciliation,
} from 'backstage-plugin-ai-readiness-common';
import {
  theDeparture,
  theGaps,
  theMatrix,
  theOwner,
  theOwners,
  theReconciliation,
} from './theLookups';

/** Answers what it was given and remembers what it was asked. */
export class InMemoryOwnerLookups {
  owners = theOwners;
  owner = theOwner;
  gaps = theGaps;
  matrix = theMatrix;
  departure: Departure = theDeparture;
  reconciliation: Reconciliation = theReconciliation;
  /** Each lookup fails with this for as long as it is set. */
  lookupFailure?: Error;
  readonly asked: { of: string; query?: object }[] = [];

  async getOwners(query?: OwnersQuery) {
    return this.answer('owners', query, this.owners);
  }

  async getOwner(ownerRef: string, query?: DutiesQuery) {
    return this.answer(ownerRef, query, this.owner);
  }

  async getDeparture(ownerRef: string) {
    return this.answer(`departure of ${ownerRef}`, undefined, this.departure);
  }

  async getOwnersByArea(query?: OwnersByAreaQuery) {
    return this.answer('by-area', query, this.matrix);
  }

  async getGaps(query?: GapsQuery) {
    return this.answer('gaps', query, this.gaps);
  }

  async exportGaps(query?: GapsFilter) {
    return this.answer('export', query, 'service,area\r\n');
  }

  async getReconciliation() {
    return this.reconciliation;
  }

  async reconcile() {
    this.asked.push({ of: 'reconcile' });
    this.reconciliation = { ...this.reconciliation, running: true };
    return this.reconciliation;
  }

  async confirmLoss(seen: LossSeen) {
    this.answer('confirm-loss', seen, undefined);
    this.reconciliation = {
      ...this.reconciliation,
      guard: { state: 'watching' },
    };
    return this.reconciliation;
  }

  private answer<T>(of: string, query: object | undefined, value: T): T {
    this.asked.push({ of, query });
    if (this.lookupFailure) throw this.lookupFailure;
    return value;
  }
}
