import {
  StaleRevisionError,
  type AiReadinessApi,
  type EvidenceRequest,
  type HistoryPage,
  type ItemReview,
  type LaunchScope,
  type PlansRequest,
  type PreviewRequest,
  type PreviewResult,
  type Review,
  type StateItemRequest,
  type Status,
  type WriteOptions,
} from 'backstage-plugin-ai-readiness-common';
import { withItem } from '../assessment/itemChanges';
import { aReview, AS_OF } from './aReview';
import { InMemoryOwnerLookups } from './InMemoryOwnerLookups';
import { theChecklist } from './theChecklist';

/** A backend that keeps one review and knows revisions, but no rules. */
export class InMemoryAiReadinessApi
  extends InMemoryOwnerLookups
  implements AiReadinessApi
{
  readonly previewed: PreviewRequest[] = [];
  readonly writes: { itemId?: string; body?: unknown; revision: number }[] = [];
  /** The next write fails with this. */
  failure?: Error;
  /** What the last status replaced; an undo restores it. */
  private replaced: Partial<ItemReview> = {};

  constructor(public review: Review = aReview()) {
    super();
  }

  /** What somebody else does meanwhile. */
  byAnother(change: (review: Review) => Review) {
    this.review = {
      ...change(this.review),
      revision: this.review.revision + 1,
    };
  }

  async getChecklist() {
    return theChecklist;
  }

  async getReview() {
    return this.review;
  }

  async checkService() {
    return this.review;
  }

  async relinkService() {
    return this.review;
  }

  async stateItem(
    _ref: string,
    itemId: string,
    body: StateItemRequest,
    options: WriteOptions,
  ) {
    return this.writeItem(itemId, body, options, before => ({
      ...(body.status && this.state(before, body.status)),
      ...(body.undo && this.replaced),
      ...(body.note !== undefined && { note: body.note }),
      ...(body.owner !== undefined && { namedOwner: body.owner ?? undefined }),
    }));
  }

  async savePlans(
    _ref: string,
    itemId: string,
    body: PlansRequest,
    options: WriteOptions,
  ) {
    return this.writeItem(itemId, body, options, () => ({
      ...(body.closure !== undefined && {
        closurePlan: body.closure ?? undefined,
      }),
      ...(body.target !== undefined && {
        targetPlan: body.target ?? undefined,
      }),
    }));
  }

  async addEvidence(
    _ref: string,
    itemId: string,
    body: EvidenceRequest,
    options: WriteOptions & { idempotencyKey: string },
  ) {
    return this.writeItem(itemId, body, options, ({ evidence }) => ({
      evidence: [
        ...evidence,
        {
          ...body,
          id: options.idempotencyKey,
          addedBy: 'user:default/mira',
          addedAt: AS_OF,
          valid: true,
        },
      ],
    }));
  }

  async updateEvidence(
    _ref: string,
    itemId: string,
    evidenceId: string,
    body: EvidenceRequest,
    options: WriteOptions,
  ) {
    return this.writeItem(itemId, body, options, ({ evidence }) => ({
      evidence: evidence.map(entry =>
        entry.id === evidenceId ? { ...entry, ...body } : entry,
      ),
    }));
  }

  async removeEvidence(
    _ref: string,
    itemId: string,
    evidenceId: string,
    options: WriteOptions,
  ) {
    return this.writeItem(itemId, undefined, options, ({ evidence }) => ({
      evidence: evidence.filter(({ id }) => id !== evidenceId),
    }));
  }

  async setScope(_ref: string, scope: LaunchScope, options: WriteOptions) {
    this.admit({ body: scope, revision: options.revision });
    this.byAnother(review => ({ ...review, scope }));
    return this.review;
  }

  async preview(_ref: string, body: PreviewRequest): Promise<PreviewResult> {
    this.previewed.push(body);
    const { verdict, gates } = this.review;
    return {
      gates,
      verdict: {
        ...verdict,
        verdict: 'conditional-go',
        message: 'One item is carried.',
      },
    };
  }

  async getHistory(): Promise<HistoryPage> {
    return {
      entries: [
        {
          seq: 1,
          at: AS_OF,
          actor: 'user:default/mira',
          kind: 'status',
          message: 'changed the status from not assessed to met',
        },
      ],
    };
  }

  private state(before: ItemReview, status: Status): Partial<ItemReview> {
    const { stated, effective, caps, statedBy, statedAt } = before;
    this.replaced = { stated, effective, caps, statedBy, statedAt };
    const isTakenBack = status === 'not-assessed';
    return {
      stated: status,
      effective: status,
      caps: [],
      statedBy: isTakenBack ? undefined : 'user:default/mira',
      statedAt: isTakenBack ? undefined : AS_OF,
    };
  }

  private writeItem(
    itemId: string,
    body: unknown,
    { revision }: WriteOptions,
    change: (item: ItemReview) => Partial<ItemReview>,
  ): Review {
    this.admit({ itemId, body, revision });
    this.byAnother(review => withItem(review, itemId, change));
    return this.review;
  }

  private admit(write: { itemId?: string; body?: unknown; revision: number }) {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
    if (write.revision !== this.review.revision) {
      throw new StaleRevisionError('Somebody was faster', this.review);
    }
    this.writes.push(write);
  }
}
