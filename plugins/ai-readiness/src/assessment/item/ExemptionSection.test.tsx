import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Exemption } from 'backstage-plugin-ai-readiness-common';
import { aReview, aViewer } from '../../__testUtils__/aReview';
import { enter } from '../../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../../__testUtils__/renderInReview';
import { theChecklist } from '../../__testUtils__/theChecklist';
import { anExemption } from '../../__testUtils__/theDecision';
import { useReview } from '../ReviewContext';
import { ExemptionSection } from './ExemptionSection';

function OfItem(props: { id: string }) {
  const { items } = useReview().review;
  const item = items.find(({ id }) => id === props.id);
  return item ? <ExemptionSection item={item} /> : null;
}

function render(id: string, exemptions: Exemption[] = [], viewer = aViewer()) {
  const api = new InMemoryAiReadinessApi(aReview({ exemptions, viewer }));
  return renderInReview(<OfItem id={id} />, { api, path: `/?item=${id}` });
}

const ask = () => screen.findByRole('button', { name: 'Ask for an exemption' });

describe('ExemptionSection', () => {
  afterEach(() => jest.restoreAllMocks());

  it('asks for an exemption with a reason, until a day', async () => {
    const { api } = await render('stop-conditions');
    await userEvent.click(await ask());
    const submit = await screen.findByRole('button', { name: 'Ask for it' });
    expect(submit).toBeDisabled();
    await enter(
      screen.getByRole('textbox', { name: /Why it does not apply/ }),
      'It costs nothing.',
    );
    const until = screen.getByLabelText(/Until the end of/);
    await userEvent.type(until, '2026-03-09');
    expect(screen.getByText('That day is over')).toBeVisible();
    expect(submit).toBeDisabled();
    await userEvent.clear(until);
    await userEvent.type(until, '2028-03-10');
    expect(await screen.findByText(/At the latest/)).toBeVisible();
    expect(submit).toBeDisabled();
    await userEvent.clear(until);
    await userEvent.type(until, '2026-06-01');
    await userEvent.click(submit);
    expect(
      await screen.findByText('Asked for, waits for an answer'),
    ).toBeVisible();
    expect(api.writes).toEqual([
      expect.objectContaining({
        itemId: 'stop-conditions',
        body: { reason: 'It costs nothing.', until: '2026-06-01' },
        revision: 7,
      }),
    ]);
  });

  it('withdraws one’s own request', async () => {
    const mine = anExemption({ requestedBy: 'user:default/mira' });
    const { api } = await render('stop-conditions', [mine]);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Withdraw the request for 1.2',
      }),
    );
    expect(await screen.findByText('Ended before its time')).toBeVisible();
    expect(api.writes).toHaveLength(1);
    expect(await ask()).toBeEnabled();
  });

  it('leaves somebody else’s request to the Decision view', async () => {
    await render('stop-conditions', [anExemption()]);
    expect(
      await screen.findByRole('link', { name: /in the Decision view/ }),
    ).toHaveAttribute('href', '/?view=decision');
    expect(
      screen.queryByRole('button', { name: /Withdraw the request/ }),
    ).toBeNull();
  });

  it('says by whom it was declined, and lets ask again', async () => {
    const declined = anExemption({
      state: 'declined',
      answeredBy: 'user:default/elena',
      answeredAt: '2026-03-09T12:00:00.000Z',
      note: 'It does have a cost.',
    });
    await render('stop-conditions', [declined]);
    const section = await screen.findByRole('region', { name: 'Exemption' });
    expect(section).toHaveTextContent(/Declined by elena/);
    expect(section).toHaveTextContent('It does have a cost.');
    expect(await ask()).toBeEnabled();
  });

  it('can’t be asked for where the item is critical everywhere', async () => {
    for (const gate of theChecklist.gates) {
      for (const item of gate.items) {
        if (item.id === 'data-owners') {
          jest.replaceProperty(item, 'critical', true);
        }
      }
    }
    await render('data-owners');
    expect(await screen.findByText(/critical for every service/)).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Ask for an exemption' }),
      ).toBeNull(),
    );
  });

  it('is no question for what the catalog answers', async () => {
    await render('area-owners');
    expect(screen.queryByText('Exemption')).toBeNull();
  });

  it('says why somebody can’t ask', async () => {
    const because = 'You may read this review only.';
    await render('stop-conditions', [], aViewer({ mayState: false, because }));
    expect(await ask()).toHaveAccessibleDescription(because);
    await userEvent.click(await ask());
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
