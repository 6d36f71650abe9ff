import { signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiProvider } from '@backstage/test-utils';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { statusChange } from '../assessment/itemChanges';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { useReviewAction } from '../decision/useReviewAction';
import { UpdateNote } from '../history/UpdateNote';
import { SERVICE_REF } from '../__testUtils__/aReview';
import { FakeSignals } from '../__testUtils__/FakeSignals';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../__testUtils__/renderInReview';
import { useReviewSignals } from './useReviewSignals';

const PAUSE = { timeout: 3_000 };

function Shown() {
  const { review, writer } = useReview();
  const action = useReviewAction();
  const { news, dismiss } = useReviewSignals(SERVICE_REF);
  return (
    <>
      <p>revision {review.revision}</p>
      <button
        onClick={() => writer.enqueue(statusChange(review.items[0], 'not-met'))}
      >
        State
      </button>
      <button
        onClick={() =>
          action.run((api, ref, options) =>
            api.setScope(ref, { kind: 'full' }, options),
          )
        }
      >
        Act
      </button>
      <UpdateNote news={news} onDismiss={dismiss} />
    </>
  );
}

/** A review in a portal that has signals, or none. */
async function open(signals?: FakeSignals) {
  const api = new InMemoryAiReadinessApi();
  await renderInReview(
    signals ? (
      <TestApiProvider apis={[[signalApiRef, signals]]}>
        <Shown />
      </TestApiProvider>
    ) : (
      <Shown />
    ),
    { api },
  );
  await screen.findByText('revision 7');
  return {
    api,
    reads: jest.spyOn(api, 'getReview'),
    signal: (message: { revision: number; changed?: boolean }) =>
      act(() => signals?.send(`ai-readiness:${SERVICE_REF}`, message)),
  };
}

const settled = () =>
  act(async () => {
    await new Promise(resolve => setTimeout(resolve, 1_200));
  });

describe('useReviewSignals', () => {
  it('reads again what somebody else has changed, and says so', async () => {
    const { api, signal } = await open(new FakeSignals());
    api.byAnother(review => review);
    signal({ revision: 8 });
    expect(
      await screen.findByText('revision 8', undefined, PAUSE),
    ).toBeVisible();
    expect(
      screen.getByText('Updated: somebody changed this review'),
    ).toBeVisible();
  });

  it('reads again what was seen in the catalog', async () => {
    const { signal, reads } = await open(new FakeSignals());
    signal({ revision: 7, changed: true });
    signal({ revision: 7 });
    expect(
      await screen.findByText(
        'Updated: something changed in the catalog',
        undefined,
        PAUSE,
      ),
    ).toBeVisible();
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('is silent about what is on the page already', async () => {
    const { signal, reads } = await open(new FakeSignals());
    signal({ revision: 7 });
    await settled();
    expect(reads).not.toHaveBeenCalled();
    expect(screen.queryByText(/Updated/)).toBeNull();
  });

  it.each(['State', 'Act'])('waits for one’s own change: %s', async name => {
    const { api, signal, reads } = await open(new FakeSignals());
    let arrive = () => {};
    const arrived = new Promise<void>(resolve => {
      arrive = resolve;
    });
    const late = async (answer: Promise<Review>) => {
      const review = await answer;
      await arrived;
      return review;
    };
    const stateItem = api.stateItem.bind(api);
    const setScope = api.setScope.bind(api);
    api.stateItem = (...args) => late(stateItem(...args));
    api.setScope = (...args) => late(setScope(...args));
    await userEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(api.review.revision).toBe(8));
    signal({ revision: 8 });
    await settled();
    expect(reads).not.toHaveBeenCalled();
    await act(async () => arrive());
    expect(await screen.findByText('revision 8')).toBeVisible();
    await settled();
    expect(reads).not.toHaveBeenCalled();
    expect(screen.queryByText(/Updated/)).toBeNull();
  });

  it('does nothing in a portal without signals', async () => {
    const { signal } = await open();
    signal({ revision: 8 });
    expect(screen.getByText('revision 7')).toBeVisible();
  });
});
