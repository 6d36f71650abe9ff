import { NotAllowedError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';

describe('TextsNotice', () => {
  it('keeps the items without their titles, and loads these again', async () => {
    const api = new InMemoryAiReadinessApi();
    const answer = api.getChecklist.bind(api);
    api.getChecklist = async () => {
      throw new Error('out of order');
    };
    await renderReview({ api });
    const notice = await screen.findByText(/can’t be loaded: out of order/);
    expect(
      screen.getByRole('button', { name: /2.1.*have an owner/ }),
    ).toBeVisible();
    api.getChecklist = answer;
    await userEvent.click(
      within(notice).getByRole('button', { name: 'Load them again' }),
    );
    expect(
      await screen.findByRole('button', { name: /2.1 Data owners/ }),
    ).toBeVisible();
    expect(notice).not.toBeInTheDocument();
  });

  it('says whom to ask for the checklist that one may not read', async () => {
    const api = new InMemoryAiReadinessApi();
    api.getChecklist = async () => {
      throw new NotAllowedError('Unauthorized');
    };
    await renderReview({ api });
    const notice = await screen.findByText(/You may not read the checklist/);
    expect(notice).toHaveTextContent('ai-readiness.checklist.read');
    expect(screen.queryByText('Load them again')).toBeNull();
  });
});
