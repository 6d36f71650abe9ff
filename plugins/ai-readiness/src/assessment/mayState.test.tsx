import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview, aViewer } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { withItem } from './itemChanges';

const REASON = 'Only people who answer for data may state items of data: data.';

describe('items of somebody else’s area', () => {
  it('can’t be stated, and say who can', async () => {
    const viewer = aViewer({ mayStateAreas: ['business'] });
    const { api } = await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ viewer })),
      path: '/?gate=all',
    });
    const status = screen.getByRole('radiogroup', { name: 'Status of 2.1' });
    expect(status).toHaveAttribute('aria-disabled', 'true');
    expect(status).toHaveAccessibleDescription(REASON);
    await userEvent.click(
      within(status).getByRole('radio', { name: 'Partly' }),
    );
    expect(api.writes).toEqual([]);
    expect(
      screen.getByRole('radiogroup', { name: 'Status of 1.1' }),
    ).toHaveAttribute('aria-disabled', 'false');
  });

  it('say so in the drawer, where nothing of them can be changed', async () => {
    const viewer = aViewer({ mayStateAreas: ['business'] });
    await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ viewer })),
      path: '/?item=data-owners',
    });
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText(REASON)).toBeVisible();
    expect(drawer.getByRole('textbox', { name: 'Note' })).toBeDisabled();
    expect(
      await drawer.findByRole('button', { name: 'Add evidence' }),
    ).toBeDisabled();
  });
});

describe('items of a re-review', () => {
  const reassess = {
    reviewId: 'r1',
    message: 'Re-review (model changed) since 3 May: assess it again.',
  };
  const review = withItem(aReview(), 'stop-conditions', () => ({ reassess }));
  const words = `Back to not assessed. ${reassess.message}`;

  it('say in their row why they are not assessed any more', async () => {
    await renderReview({
      api: new InMemoryAiReadinessApi(review),
      path: '/?gate=all',
    });
    expect(screen.getByText(/model changed/).closest('li')).toHaveTextContent(
      words,
    );
  });

  it('say so in the drawer', async () => {
    await renderReview({
      api: new InMemoryAiReadinessApi(review),
      path: '/?item=stop-conditions',
    });
    expect(await screen.findByRole('dialog')).toHaveTextContent(words);
  });
});
