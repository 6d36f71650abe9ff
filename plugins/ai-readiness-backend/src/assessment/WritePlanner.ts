import { InputError, NotAllowedError } from '@backstage/errors';
import { applicableChecklist } from 'backstage-plugin-ai-readiness-common';
import type { DirectoryReading } from '../catalog/DirectoryReader';
import type { DecisionStore } from '../decision/DecisionStore';
import type { PlanContext } from '../decision/PlanContext';
import { planDecisionWrite } from '../decision/planDecisionWrite';
import { assertMayState, assertMayStateAll } from '../permissions/assertMay';
import { findItem } from './findItem';
import { judgeWithoutPath } from './judge';
import { planChange } from './planChange';
import type { AssessmentWrite, WriteRequest } from './requests';
import type { ReviewChange, ReviewState } from './ReviewState';
import type { Caller } from './AssessmentService';

type Planned = Pick<PlanContext, 'state' | 'look' | 'rules' | 'by'> & {
  standing: Caller['standing'];
};

/** Turns any write into changes of the state, as far as the caller may. */
export class WritePlanner {
  static create(options: {
    decisions: DecisionStore;
    directory: { current(): Promise<Pick<DirectoryReading, 'directory'>> };
  }): WritePlanner {
    return new WritePlanner(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof WritePlanner.create>[0],
  ) {}

  async plan(request: WriteRequest, planned: Planned): Promise<ReviewChange[]> {
    const context = this.contextOf(planned);
    if (isAssessment(request)) {
      const { state, items, by } = context;
      assertArea(request, context);
      return [planChange(request, state, items, by)];
    }
    const { directory } = await this.parts.directory.current();
    return planDecisionWrite(request, { ...context, directory });
  }

  /** The same for what is not written. */
  async supposing(planned: Planned): Promise<PlanContext> {
    const { directory } = await this.parts.directory.current();
    return { ...this.contextOf(planned), directory };
  }

  /**
   * Whether a request was carried out before, and is sent again.
   *
   * @throws InputError where its key has been used for something else
   */
  async isRepeated(
    request: WriteRequest,
    state: ReviewState,
  ): Promise<boolean> {
    const key = 'idempotencyKey' in request && request.idempotencyKey;
    if (!key) return false;
    const use =
      useForEvidence(key, state) ??
      (await this.parts.decisions.useOfKey(state.id, key));
    if (!use) return false;
    if (use === subjectOf(request)) return true;
    throw new InputError(
      `Idempotency-Key: ${key} has been used for something else on this service; use a new key`,
    );
  }

  private contextOf({ standing, ...planned }: Planned) {
    const { look, rules, by } = planned;
    if (!standing) throw new NotAllowedError('Sign in to change this');
    const { items } = applicableChecklist(rules.checklist, look.entity);
    const judge = (state: ReviewState) =>
      judgeWithoutPath(state, look, rules, by.at);
    return { ...planned, items, may: standing, judge };
  }
}

/** What a key was used for, in the words of {@link subjectOf}. */
function useForEvidence(
  key: string,
  { evidence, conditions }: ReviewState,
): string | undefined {
  const piece = evidence.find(each => each.idempotencyKey === key);
  const condition =
    piece && conditions.find(({ closed }) => closed?.evidenceId === piece.id);
  if (condition) return `close-condition ${condition.id}`;
  return piece && `add-evidence ${piece.itemId}`;
}

function subjectOf(request: WriteRequest): string {
  switch (request.kind) {
    case 'add-evidence':
      return `add-evidence ${request.itemId}`;
    case 'close-condition':
      return `close-condition ${request.conditionId}`;
    default:
      return request.kind;
  }
}

const DECISION_WRITES = [
  'record-decision',
  'close-condition',
  'extend-condition',
  'request-exemption',
  'answer-exemption',
  'open-re-review',
  'complete-review',
] as const;

function isAssessment(request: WriteRequest): request is AssessmentWrite {
  return !(DECISION_WRITES as readonly string[]).includes(request.kind);
}

/** An item is its area's; the scope concerns all of them. */
function assertArea(
  request: AssessmentWrite,
  { items, state, may }: Pick<PlanContext, 'items' | 'state' | 'may'>,
): void {
  if (request.kind === 'set-scope') {
    assertMayStateAll(may);
    return;
  }
  assertMayState(may, findItem(request.itemId, items, state.entityRef));
}
