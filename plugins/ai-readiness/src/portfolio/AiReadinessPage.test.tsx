import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { renderPortfolio } from '../__testUtils__/renderPortfolio';
import { AiReadinessPage } from './AiReadinessPage';

jest.mock('../inbox/InboxPage', () => ({
  InboxPage() {
    throw new Error('broken');
  },
}));

const open = (path: string) =>
  renderPortfolio(
    <Routes>
      <Route path="/ai-readiness/*" element={<AiReadinessPage />} />
    </Routes>,
    { path },
  );

describe('AiReadinessPage', () => {
  it('lives with a link that was cut off', async () => {
    await open('/ai-readiness?preview=abc');
    expect(
      await screen.findByRole('row', { name: /Claims triage/ }),
    ).toBeVisible();
  });

  it('says that there is no page at a link that was mistyped', async () => {
    await open('/ai-readiness/roll-ups');
    expect(
      await screen.findByRole('heading', { name: 'There is no such page' }),
    ).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const current = () => document.querySelector('[aria-current]');
    expect(current()).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'Scorecard' }));
    await screen.findByRole('row', { name: /Claims triage/ });
    expect(current()).toHaveTextContent('Scorecard');
  });

  it('has the other pages where one is broken', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    await open('/ai-readiness/work');
    expect(await screen.findByText('broken')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Scorecard' }));
    expect(
      await screen.findByRole('row', { name: /Claims triage/ }),
    ).toBeVisible();
  });
});
