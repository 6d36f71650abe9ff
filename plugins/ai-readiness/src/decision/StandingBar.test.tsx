import { screen, within } from '@testing-library/react';
import { aReview, aViewer } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../__testUtils__/renderInReview';
import { aDecidedReview, aDecision } from '../__testUtils__/theDecision';
import { StandingBar } from './StandingBar';

async function renderBar(review = aDecidedReview()) {
  await renderInReview(<StandingBar />, {
    api: new InMemoryAiReadinessApi(review),
  });
  return screen.findByRole('group', { name: 'Standing' });
}

describe('StandingBar', () => {
  it('says what was decided, what it is worth now, and what comes', async () => {
    const bar = await renderBar(
      aDecidedReview({
        standing: {
          standing: 'lapsed',
          since: '2026-03-03T00:00:00.000Z',
          mayDeploy: false,
          liveWithoutDecision: false,
          message: 'Decided: Go, 1 March · now: Lapsed since 3 March.',
          nextChange: {
            at: '2026-03-16T00:00:00.000Z',
            standing: 'no-go',
            message: 'the evidence of 1.1 runs out.',
          },
        },
      }),
    );
    expect(bar).toHaveTextContent('StandingLapsed');
    expect(bar).toHaveTextContent('now: Lapsed since 3 March.');
    expect(bar).toHaveTextContent(
      'What the decision is worth changes by itself in 6 days (16 Mar): the evidence of 1.1 runs out.',
    );
    expect(
      screen.getByRole('link', { name: 'Memo of decision 1' }),
    ).toHaveAttribute('href', expect.stringContaining('memo=decision-1'));
  });

  it.each([
    ['2026-05-03', 'Break-glass until 3 May'],
    ['2026-03-10', 'Break-glass until 10 Mar'],
    ['2026-03-09', 'Break-glass ended 9 Mar'],
  ])('marks break-glass until %s', async (until, words) => {
    const decision = aDecision({
      relation: 'looser',
      override: { reason: 'The old system is gone.', until },
    });
    const bar = await renderBar(aDecidedReview({ decision }));
    expect(within(bar).getByText(words)).toBeVisible();
    expect(within(bar).getByText(words)).toHaveAttribute(
      'title',
      expect.stringContaining('The old system is gone.'),
    );
  });

  it('marks no decision that follows the rules', async () => {
    expect(await renderBar()).not.toHaveTextContent('Break-glass');
  });

  it('says that it is live without a decision', async () => {
    const { standing } = aReview();
    const bar = await renderBar(
      aReview({ standing: { ...standing, liveWithoutDecision: true } }),
    );
    expect(bar).toHaveTextContent('No decision yet');
    expect(bar).toHaveTextContent('Live without a decision');
    expect(screen.queryByRole('link')).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Record decision' }),
    ).toBeEnabled();
  });

  it('offers no decision to who may not take it', async () => {
    const mayDecide = { allowed: false, because: 'Only leaders decide.' };
    await renderBar(aDecidedReview({ viewer: aViewer({ mayDecide }) }));
    expect(
      screen.getByRole('button', { name: /Record decision/ }),
    ).toHaveAccessibleDescription('Only leaders decide.');
  });
});
