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

const OPEN_GAP = 'open=component%3Adefault%2Fclaims-triage%2Cdata';

describe('GapsPage', () => {
  it('lists gaps with their age, and closes each one click away', async () => {
    const { address } = await renderPage('/gaps');
    const [oldest] = (await screen.findAllByRole('row')).slice(1);
    expect(oldest).toHaveTextContent(
      /days without a data owner.*Claims triage.*the group has no members/,
    );
    await userEvent.click(
      within(oldest).getByRole('button', {
        name: 'Close the gap: Data of Claims triage',
      }),
    );
    expect(address()).toBe(`/ai-readiness/gaps?${OPEN_GAP}`);
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

  it('opens the gap that a link names', async () => {
    await renderPage(`/gaps?${OPEN_GAP}`);
    expect(
      await screen.findByRole('group', { name: 'How to close the Data gap' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Hide: Data of Claims triage' }),
    );
    expect(
      screen.queryByRole('group', { name: /How to close/ }),
    ).not.toBeInTheDocument();
  });

  it('says what is known of an owner instead of the general words', async () => {
    const problem = '“component:default/x” names a component, not a group';
    const api = new InMemoryAiReadinessApi();
    const [gap, ...others] = api.gaps.gaps;
    const owners = [{ ...gap.owners[0], problem }];
    api.gaps = { ...api.gaps, gaps: [{ ...gap, owners }, ...others] };
    await renderPage('/gaps', api);
    const row = await screen.findByRole('row', { name: /Claims triage/ });
    expect(row).toHaveTextContent(problem);
    expect(row).not.toHaveTextContent('the group has no members');
  });

  it('shows beside each value how many gaps it would leave', async () => {
    await renderPage('/gaps');
    const area = screen.getByRole('combobox', { name: 'Area' });
    expect(
      await within(area).findByRole('option', { name: 'Data (1)' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('textbox', { name: 'Team' }));
    expect(
      await screen.findByRole('option', { name: /claims.* \(1\)/i }),
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
