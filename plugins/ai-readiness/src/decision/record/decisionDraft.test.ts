import type { Review } from 'backstage-plugin-ai-readiness-common';
import { aReview } from '../../__testUtils__/aReview';
import { aCarriedReview } from '../../__testUtils__/theDecision';
import { conditionRows, draftOf, withPart } from './decisionDraft';
import { EMPTY_FORM, requestOf, type DecisionForm } from './decisionForm';
import { verdictChoices } from './verdictChoices';

const LIMIT = 2;

/** As if the plan of the open item had never been written. */
function withoutPlan(review: Review = aCarriedReview()): Review {
  return {
    ...review,
    verdict: { ...review.verdict, verdict: 'no-go' },
    items: review.items.map(item => ({ ...item, closurePlan: undefined })),
  };
}

function draft(form: Partial<DecisionForm>, review = aCarriedReview()) {
  const written = { ...EMPTY_FORM, ...form };
  return draftOf(written, review, verdictChoices(review, LIMIT));
}

describe('verdictChoices', () => {
  it('offers what is computed and what is stricter', () => {
    expect(verdictChoices(aCarriedReview(), LIMIT)).toEqual({
      plain: ['conditional-go', 'no-go'],
      looser: ['go'],
    });
  });

  it('offers a Conditional Go where only conditions are missing', () => {
    expect(verdictChoices(withoutPlan(), LIMIT).plain).toEqual([
      'conditional-go',
      'no-go',
    ]);
  });

  it('offers none where conditions can’t carry what is open', () => {
    const choices = { plain: ['no-go'], looser: ['go', 'conditional-go'] };
    expect(verdictChoices(aReview(), LIMIT)).toEqual(choices);
    expect(verdictChoices(withoutPlan(), 0)).toEqual(choices);
  });
});

describe('draftOf', () => {
  it('begins with the plans of the review', () => {
    expect(draft({}).conditions).toMatchObject([
      { itemId: 'stop-conditions', plan: 'Agree on a breakeven threshold.' },
    ]);
  });

  it('carries what is written over them, until that is taken back', () => {
    const owner = 'group:default/data';
    const written = {
      ...EMPTY_FORM,
      ...withPart(EMPTY_FORM, 'stop-conditions', 'owner', owner),
    };
    expect(draft(written).conditions).toMatchObject([{ owner }]);
    const undone = withPart(written, 'stop-conditions', 'owner');
    expect(draft(undone).conditions).toMatchObject([
      { owner: 'group:default/claims' },
    ]);
  });

  it('takes a target plan for what stands on its minimum', () => {
    const review = aCarriedReview();
    const items = review.items.map(item => ({
      ...item,
      open: false,
      onMinimum: item.open,
      targetPlan: { plan: 'Measure it.', date: '2026-05-01' },
    }));
    expect(conditionRows(EMPTY_FORM, { ...review, items })).toMatchObject([
      { kind: 'target', parts: { deadline: '2026-05-01' } },
    ]);
  });

  it('has nothing that the verdict does not take', () => {
    const written = {
      launchOn: '2026-03-16',
      stricterBecause: 'Too early.',
      overrideReason: 'Urgent.',
    };
    expect(draft({ ...written, verdict: 'no-go' })).toMatchObject({
      launchOn: undefined,
      stricterBecause: 'Too early.',
      override: undefined,
      conditions: [],
    });
    expect(
      draft({ ...written, verdict: 'go', breakGlass: true }),
    ).toMatchObject({
      stricterBecause: undefined,
      override: { reason: 'Urgent.' },
      conditions: [],
    });
  });

  it('has no verdict while nothing is chosen and none can be computed', () => {
    const review = aReview();
    const verdict = { ...review.verdict, verdict: 'incomplete' as const };
    const empty = draft({ rationale: 'Soon.' }, { ...review, verdict });
    expect(empty.verdict).toBeUndefined();
    expect(requestOf(empty)).toBeUndefined();
  });
});
