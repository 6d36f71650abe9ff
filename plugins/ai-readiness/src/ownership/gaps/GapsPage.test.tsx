import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { gapSentence } from './gapSentence';

describe('gapSentence', () => {
  const gap = { area: 'user-support', since: '2026-02-26T10:00:00Z' } as const;
  const titleOf = () => '2.1 Data quality';

  it.each([
    ['2026-02-26T18:00:00Z', 'Since today without a user support owner'],
    ['2026-02-27T01:00:00Z', '1 day without a user support owner'],
    ['2026-03-10T01:00:00Z', '12 days without a user support owner'],
  ])('on %s: %s', (now, words) => {
    expect(gapSentence(gap, now, titleOf)).toBe(words);
  });

  it('names the item that lacks an owner of its own', () => {
    const now = '2026-02-27T01:00:00Z';
    expect(gapSentence({ ...gap, itemId: 'x' }, now, titleOf)).toBe(
      '1 day without an owner of 2.1 Data quality',
    );
  });
});

describe('GapsPage', () => {
  it('lists gaps with their age, and closes each one click away', async () => {
    await renderPage('/gaps');
    const [oldest] = (await screen.findAllByRole('row')).slice(1);
    expect(oldest).toHaveTextContent(
      /days without a data owner.*Claims triage.*the group has no members/,
    );
    await userEvent.click(
      within(oldest).getByRole('button', { name: 'Close the gap' }),
    );
    const remedy = screen.getByRole('group', {
      name: 'How to close the Data gap',
    });
    expect(
      within(remedy).getByText(/ai-readiness.io\/data-owner: /),
    ).toBeVisible();
    expect(
      within(remedy).getByRole('link', { name: /Edit the file/ }),
    ).toBeVisible();
  });

  it('shows beside each value how many gaps it would leave', async () => {
    await renderPage('/gaps');
    const area = screen.getByRole('combobox', { name: 'Area' });
    expect(
      await within(area).findByRole('option', { name: 'Data (1)' }),
    ).toBeInTheDocument();
    const team = screen.getByRole('combobox', { name: 'Team' });
    expect(
      await within(team).findByRole('option', { name: /claims.* \(1\)/ }),
    ).toBeInTheDocument();
  });

  it('downloads what the filters select', async () => {
    URL.createObjectURL = jest.fn(() => 'blob:gaps');
    URL.revokeObjectURL = jest.fn();
    const { lastAsked } = await renderPage('/gaps?area=data');
    await userEvent.click(
      screen.getByRole('button', { name: 'Download as CSV' }),
    );
    await waitFor(() => expect(URL.createObjectURL).toHaveBeenCalled());
    expect(lastAsked('export')).toEqual({ area: 'data' });
  });

  it('is glad when there is none', async () => {
    const api = new InMemoryAiReadinessApi();
    api.gaps = { ...api.gaps, gaps: [], total: 0 };
    await renderPage('/gaps', api);
    expect(
      await screen.findByText('Somebody answers for everything'),
    ).toBeVisible();
  });
});
