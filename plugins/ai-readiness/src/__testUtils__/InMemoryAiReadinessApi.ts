import type {
  AiReadinessApi,
  EvidenceRequest,
  HistoryPage,
  HistoryQuery,
  HistoryVerification,
  ItemReview,
  LaunchScope,
  PlansRequest,
  PreviewRequest,
  PreviewResult,
  Review,
  StateItemRequest,
  Status,
  WriteOptions,
} from 'backstage-plugin-ai-readiness-common';
import { withItem } from '../assessment/itemChanges';
import { AS_OF, SERVICE_REF } from './aReview';
import { InMemoryDecisions } from './InMemoryDecisions';
import { theChecklist } from './theChecklist';

/** A backend that keeps one review and knows revisions, but no rules. */
export class InMemoryAiReadinessApi
  extends InMemoryDecisions
  implements AiReadinessApi
{
  readonly previewed: PreviewRequest[] = [];
  /** What a past day is answered with; without, as it is now. */
  past?: Review;
  history: HistoryPage = {
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
  verification: HistoryVerification = {
    entityRef: SERVICE_REF,
    intact: true,
    entries: 1,
    checkedAt: AS_OF,
    message: 'The history is what was recorded.',
  };
  /** What the last status replaced; an undo restores it. */
  private replaced: Partial<ItemReview> = {};

  async getChecklist() {
    return theChecklist;
  }

  async getReview(_ref: string, query?: { asOf?: string }) {
    return (query?.asOf && this.past) || this.review;
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
    return this.write({ body: scope, revision: options.revision }, review => ({
      ...review,
      scope,
    }));
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

  async getHistory(_ref: string, query?: HistoryQuery): Promise<HistoryPage> {
    this.asked.push({ of: 'history', query });
    return this.history;
  }

  async verifyHistory() {
    return this.verification;
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
    return this.write({ itemId, body, revision }, review =>
      withItem(review, itemId, change),
    );
  }
}
