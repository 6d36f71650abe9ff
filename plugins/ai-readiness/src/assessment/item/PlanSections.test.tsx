import { screen, within } from '@testing-library/react';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { aReview } from '../../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../../__testUtils__/renderReview';
import { withItem } from '../itemChanges';

const NO_PLAN = 'no such section';
const CLOSED = 'Not needed now: the item is not open.';
const NO_MINIMUM = 'Not needed now: the item does not stand on its minimum.';

describe('PlanSections', () => {
  it.each<[string, Partial<ItemReview>, string, string]>([
    ['met', {}, 'Condition', NO_PLAN],
    ['open', { open: true }, 'Condition', 'Complete.'],
    ['closed', { closurePlan: { plan: 'A' } }, 'Condition', CLOSED],
    ['partly met', { stated: 'partially-met' }, 'Target plan', NO_PLAN],
    ['on its minimum', { onMinimum: true }, 'Target plan', 'Complete.'],
    [
      'short of its minimum’s plan',
      { targetPlanProblems: ['no-plan'] },
      'Target plan',
      'Still needs a plan.',
    ],
    ['planned', { targetPlan: { plan: 'A' } }, 'Target plan', NO_MINIMUM],
  ])('says of an item that is %s whether it needs a plan', async (...row) => {
    const [, change, title, words] = row;
    const scope = {
      kind: 'initial' as const,
      audience: 'Ten clerks',
      volume: '50 a day',
      until: '2026-04-30',
    };
    const review = withItem(
      aReview({ scope }),
      'process-baseline',
      () => change,
    );
    await renderReview({
      api: new InMemoryAiReadinessApi(review),
      path: '/?gate=all&item=process-baseline',
    });
    const drawer = within(await screen.findByRole('dialog'));
    const section = drawer.queryByRole('region', { name: title });
    expect(section?.textContent ?? NO_PLAN).toContain(words);
  });
});
