import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type {
  GuardState,
  LossSeen,
  Reconciliation,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import type { AssessmentService } from '../../assessment/AssessmentService';
import type { GuardWatch } from './GuardWatch';
import type { Operator, ReconciliationService } from './ReconciliationService';
import type {
  Hold,
  ReconciliationStore,
  RunState,
} from './ReconciliationStore';

/** A scheduler looks for work every few seconds. */
const PICKED_UP_WITHIN_MS = 20_000;
const NOTHING = {
  mayCheck: false,
  mayConfirmLoss: false,
  maySeeDepartures: false,
};

/** The state of the last run, and what an operator can do about it. */
export class DefaultReconciliationService implements ReconciliationService {
  static create(options: {
    store: ReconciliationStore;
    guard: GuardWatch;
    assessments: Pick<AssessmentService, 'getReview'>;
    /** Whether the catalog still holds an entity. */
    isInCatalog: (entityRef: string) => Promise<boolean>;
    /** Has the scheduler start a run; one that is going sees that it is asked. */
    trigger: () => Promise<void>;
    frequency: HumanDuration;
    timeout: HumanDuration;
    clock: () => string;
  }): DefaultReconciliationService {
    return new DefaultReconciliationService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultReconciliationService.create
    >[0],
  ) {}

  async getState({ viewer = NOTHING }: Operator): Promise<Reconciliation> {
    const run = await this.parts.store.readRun();
    const { startedAt, finishedAt, succeededAt, error, services, hold } = run;
    // Refs, sums and errors speak of what not everybody may see.
    const isOperator = viewer.mayCheck || viewer.mayConfirmLoss;
    return {
      running: this.isRunning(run),
      ...(startedAt && { startedAt }),
      ...(finishedAt && { finishedAt }),
      ...(succeededAt && { succeededAt }),
      ...(isOperator && error && { error }),
      ...(isOperator && services !== undefined && { services }),
      frequencySeconds: Math.round(
        durationToMilliseconds(this.parts.frequency) / 1000,
      ),
      guard: guardState(hold, isOperator),
      viewer,
    };
  }

  async reconcile(operator: Operator): Promise<Reconciliation> {
    await this.trigger();
    return this.getState(operator);
  }

  async confirmLoss(
    seen: LossSeen,
    operator: Operator,
  ): Promise<Reconciliation> {
    if (!(await this.parts.store.confirmLoss(seen))) {
      throw new ConflictError(
        'What is held is not what you saw: more owners are lost by now, or nothing is held any more. Look at it again before you confirm it',
      );
    }
    await this.parts.guard.renew();
    await this.trigger();
    return this.getState(operator);
  }

  async checkService(entityRef: string, operator: Operator): Promise<Review> {
    await this.parts.guard.renew();
    return this.parts.assessments.getReview(entityRef, operator);
  }

  async relink(
    entityRef: string,
    from: string,
    operator: Operator,
  ): Promise<Review> {
    if (from === entityRef) {
      throw new InputError(
        `from: ${from} is this service itself; name the one that it was before`,
      );
    }
    const { store, assessments, isInCatalog } = this.parts;
    // Also tells that the service is there and may be seen.
    const review = await assessments.getReview(entityRef, operator);
    const former = await store.findService(from);
    if (!former) {
      throw new NotFoundError(`from: nothing is known of a service ${from}`);
    }
    // Archived or not: it may have returned since the last run.
    if (await isInCatalog(from)) {
      throw new ConflictError(
        `${from} is still in the catalog: its answers are its own`,
      );
    }
    const moved =
      review.revision === 0 && (await store.relink(former.id, entityRef));
    if (!moved) {
      throw new ConflictError(
        `${entityRef} has answers of its own: those of ${from} are not put over them`,
      );
    }
    return assessments.getReview(entityRef, operator);
  }

  private async trigger(): Promise<void> {
    // First of all: a run that is going looks at it when it ends.
    await this.parts.store.requestRun(this.parts.clock());
    await this.parts.trigger();
  }

  /** A run that was killed has no end; after its timeout it is none. */
  private isRunning(run: RunState): boolean {
    const { startedAt = '', finishedAt = '', requestedAt } = run;
    const now = Date.parse(this.parts.clock());
    const timeoutMs = durationToMilliseconds(this.parts.timeout);
    if (startedAt > finishedAt) {
      return now - Date.parse(startedAt) < timeoutMs;
    }
    return (
      requestedAt !== undefined &&
      now - Date.parse(requestedAt) < PICKED_UP_WITHIN_MS
    );
  }
}

function guardState(hold: Hold | undefined, isOperator: boolean): GuardState {
  if (!hold) return { state: 'watching' };
  const { lostOwners: _lost, lastLiveAt: _at, examples, ...state } = hold;
  return { ...state, ...(isOperator && { examples }) };
}
