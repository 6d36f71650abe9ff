import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useReview } from '../assessment/ReviewContext';
import { aReview, aViewer } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { renderInReview } from '../__testUtils__/renderInReview';
import { HistoryView } from './HistoryView';

/** Stands for the views that show the review. */
function Shown() {
  const { review } = useReview();
  return (
    <p>
      revision {review.revision},{' '}
      {review.viewer.mayState ? 'open' : 'read-only'}
    </p>
  );
}

function aPast(revision: number) {
  const api = new InMemoryAiReadinessApi();
  api.past = aReview({
    revision,
    asOf: '2026-03-03T23:59:59.999Z',
    viewer: aViewer({ mayState: false, because: 'This is a past day.' }),
  });
  return api;
}

describe('the review as of a past day', () => {
  it('shows what stood then, read-only, and leads back to today', async () => {
    const { search } = await renderInReview(<Shown />, {
      api: aPast(3),
      path: '/?asOf=2026-03-03&gate=all',
    });
    expect(await screen.findByText('revision 3, read-only')).toBeVisible();
    expect(
      screen.getByRole('note', { name: 'As it stood on 3 March 2026' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to today' }),
    );
    expect(screen.getByText('revision 7, open')).toBeVisible();
    expect(search()).toBe('?gate=all');
  });

  it('offers no way to Go from there, nor a preview of it', async () => {
    const api = aPast(3);
    const path = '/?step=name-area-owner%20data';
    await renderReview({ api, path: `${path}&asOf=2026-03-03` });
    expect(
      await screen.findByRole('note', { name: /^As it stood/ }),
    ).toBeVisible();
    expect(screen.queryByText('Path to Go')).toBeNull();
    expect(screen.queryByText(/^Preview/)).toBeNull();
    expect(api.previewed).toEqual([]);
  });

  it('says when nobody had answered anything by then', async () => {
    const api = aPast(7);
    const items = aReview().items.filter(({ statedAt }) => !statedAt);
    api.past = { ...aReview(), items };
    await renderInReview(<Shown />, { api, path: '/?asOf=2020-01-01' });
    expect(
      await screen.findByText(/Nobody had answered anything by then/),
    ).toBeVisible();
  });

  it.each(['2026-03-10', '2026-03-11', 'tomorrow'])(
    'stays with today for %s',
    async day => {
      await renderInReview(<Shown />, {
        api: aPast(3),
        path: `/?asOf=${day}`,
      });
      expect(await screen.findByText('revision 7, open')).toBeVisible();
      expect(
        screen.getByRole('note', { name: 'This is the review of today' }),
      ).toHaveTextContent(`“${day}” is no day that is over.`);
    },
  );

  it('says why that day can’t be read', async () => {
    const api = aPast(3);
    const read = api.getReview.bind(api);
    jest.spyOn(api, 'getReview').mockImplementation(async (ref, query) => {
      if (query?.asOf) throw new Error('Too long ago');
      return read(ref);
    });
    await renderInReview(<Shown />, { api, path: '/?asOf=2026-03-03' });
    expect(await screen.findByText(/Too long ago/)).toBeVisible();
    expect(screen.queryByText(/revision/)).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to today' }),
    );
    expect(screen.getByText('revision 7, open')).toBeVisible();
  });

  it('is chosen in the history, from the first entry to yesterday', async () => {
    const api = aPast(3);
    api.history.entries[0].at = '2026-03-02T10:00:00.000Z';
    const { search } = await renderInReview(<HistoryView />, {
      api,
      path: '/?view=history',
    });
    await screen.findByRole('region', { name: 'History' });
    const field = screen.getByLabelText(/Show the review as of/);
    expect(field).toHaveAttribute('max', '2026-03-09');
    const show = screen.getByRole('button', { name: 'Show' });
    await userEvent.type(field, '2026-03-01');
    await userEvent.click(show);
    expect(
      screen.getByText('Nothing had been recorded before 2 March 2026'),
    ).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, '2026-03-10');
    await userEvent.click(show);
    expect(screen.getByText('Choose a day that is over in UTC')).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, '2026-03-03');
    await userEvent.click(show);
    expect(search()).toBe('?asOf=2026-03-03');
  });
});
