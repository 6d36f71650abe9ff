import { NotFoundError } from '@backstage/errors';
import type {
  CloseConditionRequest,
  CompleteReviewRequest,
  CreateOptions,
  Decision,
  DecisionDraft,
  DecisionPreview,
  DecisionRequest,
  ExemptionAnswer,
  ExemptionRequest,
  ExtendConditionRequest,
  ReReviewRequest,
  Review,
  WriteOptions,
} from 'backstage-plugin-ai-readiness-common';
import { AS_OF } from './aReview';
import { InMemoryReview } from './InMemoryReview';
import {
  aDecision,
  aDecisionDetail,
  aDecisionPreview,
  anExemption,
  aFollowUpReview,
  aReplay,
} from './theDecision';

const ME = 'user:default/mira';

/** Keeps decisions and what follows them, but knows no rules. */
export class InMemoryDecisions extends InMemoryReview {
  /** Newest first. */
  decisions: Decision[] = this.review.decision ? [this.review.decision] : [];
  /** What each draft is answered with. */
  decisionPreview: (draft: DecisionDraft, review: Review) => DecisionPreview = (
    _,
    { verdict },
  ) => aDecisionPreview({ computed: verdict });
  replay = aReplay();
  memo = '# Conditional Go';
  /** The drafts that were previewed. */
  readonly drafted: DecisionDraft[] = [];

  async getDecisions() {
    return { decisions: this.decisions };
  }

  async getDecision(_ref: string, decisionId: string) {
    const { entityRef, title } = this.review.service;
    return aDecisionDetail({
      decision: this.decided(decisionId),
      service: { entityRef, title },
    });
  }

  async getDecisionMemo(_ref: string, decisionId: string) {
    this.decided(decisionId);
    return this.memo;
  }

  async replayDecision(_ref: string, decisionId: string) {
    this.decided(decisionId);
    return this.replay;
  }

  async previewDecision(_ref: string, draft: DecisionDraft) {
    this.drafted.push(draft);
    return this.decisionPreview(draft, this.review);
  }

  async recordDecision(
    _ref: string,
    body: DecisionRequest,
    options: CreateOptions,
  ) {
    const number = this.decisions.length + 1;
    const { verdict, rationale, stricterBecause, override, launchOn } = body;
    const decision = aDecision({
      id: `decision-${number}`,
      number,
      ...{ verdict, rationale, stricterBecause, override, launchOn },
      acceptedRisks: body.acceptedRisks ?? [],
    });
    const answered = this.write(
      { of: 'decision', body, ...options },
      review => ({
        ...review,
        decision,
        standing: {
          standing: verdict,
          since: AS_OF,
          mayDeploy: verdict !== 'no-go',
          liveWithoutDecision: false,
          message: 'decided today',
        },
      }),
    );
    this.decisions = [decision, ...this.decisions];
    return answered;
  }

  async closeCondition(
    _ref: string,
    id: string,
    body: CloseConditionRequest,
    options: CreateOptions,
  ) {
    const closed = { at: AS_OF, by: ME, evidenceId: options.idempotencyKey };
    return this.write({ of: id, body, ...options }, review => ({
      ...review,
      conditions: withEntry(review.conditions, id, { state: 'closed', closed }),
    }));
  }

  async extendCondition(
    _ref: string,
    id: string,
    body: ExtendConditionRequest,
    options: WriteOptions,
  ) {
    const { deadline, reason } = body;
    return this.write({ of: id, body, ...options }, review => ({
      ...review,
      conditions: review.conditions.map(condition => {
        if (condition.id !== id) return condition;
        const from = condition.deadline;
        const extension = { from, to: deadline, reason, by: ME, at: AS_OF };
        const extensions = [...condition.extensions, extension];
        return { ...condition, state: 'open', deadline, extensions };
      }),
    }));
  }

  async requestExemption(
    _ref: string,
    itemId: string,
    body: ExemptionRequest,
    options: WriteOptions,
  ) {
    return this.write({ itemId, body, ...options }, review => {
      const number = review.items.find(({ id }) => id === itemId)?.number ?? '';
      const exemption = anExemption({
        id: `exemption-${review.exemptions.length + 1}`,
        item: { id: itemId, number },
        requestedBy: ME,
        requestedAt: AS_OF,
        ...body,
      });
      return { ...review, exemptions: [...review.exemptions, exemption] };
    });
  }

  async answerExemption(
    _ref: string,
    id: string,
    answer: 'approve' | 'decline' | 'revoke',
    body: ExemptionAnswer,
    options: WriteOptions,
  ) {
    const answered = { ...body, answeredBy: ME, answeredAt: AS_OF };
    const change = {
      approve: { ...answered, state: 'approved' },
      decline: { ...answered, state: 'declined' },
      revoke: { state: 'revoked', revokedBy: ME, revokedAt: AS_OF },
    } as const;
    return this.write({ of: `${answer} ${id}`, body, ...options }, review => ({
      ...review,
      exemptions: withEntry(review.exemptions, id, change[answer]),
    }));
  }

  async openReReview(
    _ref: string,
    body: ReReviewRequest,
    options: CreateOptions,
  ) {
    return this.write({ of: 're-review', body, ...options }, review => {
      const { trigger, note, itemIds = [] } = body;
      const items = review.items
        .filter(({ id }) => itemIds.includes(id))
        .map(({ id, number }) => ({ id, number }));
      const opened = aFollowUpReview({
        id: options.idempotencyKey,
        kind: 're-review',
        state: 'due',
        ...{ trigger, note, items },
      });
      return { ...review, reviews: [opened, ...review.reviews] };
    });
  }

  async completeReview(
    _ref: string,
    id: string,
    body: CompleteReviewRequest,
    options: WriteOptions,
  ) {
    const { outcome, note, kpis = [] } = body;
    const completed = { at: AS_OF, by: ME, outcome, note, kpis };
    return this.write({ of: id, body, ...options }, review => ({
      ...review,
      reviews: withEntry(review.reviews, id, { state: 'done', completed }),
    }));
  }

  private decided(id: string): Decision {
    const decision = this.decisions.find(one => one.id === id);
    if (!decision) throw new NotFoundError(`No decision ${id}`);
    return decision;
  }
}

function withEntry<T extends { id: string }>(
  entries: T[],
  id: string,
  change: Partial<T>,
): T[] {
  return entries.map(entry =>
    entry.id === id ? { ...entry, ...change } : entry,
  );
}
