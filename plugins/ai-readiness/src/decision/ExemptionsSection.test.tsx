import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { aViewer } from '../__testUtils__/aReview';
import { enter } from '../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { aDecidedReview, anExemption } from '../__testUtils__/theDecision';

async function renderExemptions(changes: Partial<Review> = {}) {
  const api = new InMemoryAiReadinessApi(
    aDecidedReview({ exemptions: [anExemption()], ...changes }),
  );
  const rendered = await renderReview({ api, path: '/?view=decision' });
  return {
    ...rendered,
    section: await screen.findByRole('region', { name: 'Exemptions' }),
  };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('ExemptionsSection', () => {
  it('says what is asked for, why, until when and by whom', async () => {
    const { section, search } = await renderExemptions();
    expect(section).toHaveTextContent('no cost of its own');
    expect(section).toHaveTextContent('9 September 2026');
    expect(section).toHaveTextContent(/jane/i);
    await userEvent.click(
      within(section).getByRole('button', { name: '1.2 Stop conditions' }),
    );
    expect(search()).toBe('?view=decision&item=stop-conditions');
  });

  it.each([
    ['Approve', 'approve'],
    ['Decline', 'decline'],
  ] as const)('%s, with a note', async (words, answer) => {
    const { api } = await renderExemptions();
    await userEvent.click(button(`${words} the exemption from 1.2`));
    const dialog = within(await screen.findByRole('dialog'));
    await enter(dialog.getByLabelText('Note'), 'Looked at it.');
    await userEvent.click(dialog.getByRole('button', { name: `${words} it` }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes).toEqual([
      expect.objectContaining({
        of: `${answer} exemption-1`,
        body: { note: 'Looked at it.' },
      }),
    ]);
  });

  it('lets whoever asked give up what was approved', async () => {
    const { api } = await renderExemptions({
      viewer: aViewer({ mayApproveExemptions: { allowed: false } }),
      exemptions: [
        anExemption({ state: 'approved', requestedBy: 'user:default/mira' }),
      ],
    });
    await userEvent.click(button('Revoke the exemption from 1.2'));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Revoke it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.writes).toMatchObject([{ of: 'revoke exemption-1', body: {} }]);
  });

  it('lets whoever asked withdraw that, whatever else they may', async () => {
    const because = 'You may read this review only.';
    const { api, section } = await renderExemptions({
      viewer: aViewer({ mayState: false, because }),
      exemptions: [anExemption({ requestedBy: 'user:default/mira' })],
    });
    await userEvent.click(button('Withdraw the request for 1.2'));
    expect(await within(section).findByText('1 over')).toBeVisible();
    expect(api.writes).toMatchObject([{ of: 'revoke exemption-1', body: {} }]);
  });

  it('lets nobody answer to their own request', async () => {
    await renderExemptions({
      exemptions: [anExemption({ requestedBy: 'user:default/mira' })],
    });
    for (const name of [/^Approve/, /^Decline/]) {
      expect(button(name)).toHaveAccessibleDescription(/somebody else/);
    }
  });

  it('says why somebody may not answer', async () => {
    const because = 'Only reviewers approve.';
    await renderExemptions({
      viewer: aViewer({ mayApproveExemptions: { allowed: false, because } }),
    });
    expect(button(/^Approve/)).toHaveAccessibleDescription(because);
  });

  it('keeps what is over apart, and says how to ask when there is none', async () => {
    const { section } = await renderExemptions({
      exemptions: [anExemption({ state: 'expired' })],
    });
    expect(section).toHaveTextContent('No item is exempt.');
    await userEvent.click(button('1 over'));
    expect(section).toHaveTextContent('no cost of its own');
    expect(
      within(section).queryByRole('button', { name: /^Approve/ }),
    ).toBeNull();
  });
});
