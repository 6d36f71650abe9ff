import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  DecisionPreview,
  DutyConflict,
} from 'backstage-plugin-ai-readiness-common';
import { enter } from '../../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../../__testUtils__/renderInReview';
import {
  aCarriedReview,
  aDecisionPreview,
} from '../../__testUtils__/theDecision';
import { RecordDecision } from './RecordDecision';

async function renderDialog(preview: Partial<DecisionPreview> = {}) {
  const api = new InMemoryAiReadinessApi(aCarriedReview());
  api.decisionPreview = () => aDecisionPreview(preview);
  await renderInReview(<RecordDecision />, { api, path: '/?decide=1' });
  await enter(
    await screen.findByRole('textbox', { name: 'Why you decide so' }),
    'It pays off.',
  );
  return api;
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

const conflict: DutyConflict = {
  code: 'decider-builds-service',
  ref: 'user:default/mira',
  through: 'group:default/claims',
  items: [],
  message: 'mira is in claims, which builds the service.',
};

describe('DecisionDialog', () => {
  afterEach(() => sessionStorage.clear());

  it('shows what the server has against a part at that part', async () => {
    await renderDialog({
      decision: undefined,
      problems: [
        {
          path: 'conditions[0].owner',
          itemId: 'stop-conditions',
          problem: 'owner-not-live',
          message: 'the group has no members',
        },
        { path: 'launchOn', message: 'give the day of the launch' },
      ],
    });
    const condition = screen.getByRole('group', { name: 'Condition for 1.2' });
    expect(
      await within(condition).findByText('The group has no members'),
    ).toBeVisible();
    const day = screen.getByLabelText('Launch date (UTC)');
    expect(day).toHaveAccessibleDescription('Give the day of the launch');
    expect(day).toBeValid();
    await press('Show the memo');
    await screen.findByText('Still missing before it can be recorded: 2');
    expect(day).toBeInvalid();
    const missing = within(
      screen.getByRole('group', { name: 'Still missing' }),
    );
    await userEvent.click(
      missing.getByRole('button', { name: 'Give the day of the launch' }),
    );
    expect(day).toHaveFocus();
    expect(missing.getByText('1.2 Stop conditions: 1')).toBeVisible();
    await userEvent.click(
      missing.getByRole('button', { name: 'The group has no members' }),
    );
    expect(condition).toContainElement(
      document.activeElement as HTMLElement | null,
    );
    expect(
      screen.queryByRole('article', { name: 'Decision memo' }),
    ).not.toBeInTheDocument();
  });

  it('shows the memo as it will stand, and records it', async () => {
    const api = await renderDialog();
    await press('Show the memo');
    const memo = await screen.findByRole('article', { name: 'Decision memo' });
    expect(
      within(memo).getByText('Agree on a breakeven threshold.'),
    ).toBeVisible();
    expect(within(memo).getByText('given when it is recorded')).toBeVisible();
    await press('Record Conditional Go');
    expect(
      await screen.findByText('Conditional Go is recorded.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Memo of decision 1' }),
    ).toHaveAttribute('href', expect.stringContaining('memo=decision-1'));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.writes).toMatchObject([
      {
        of: 'decision',
        revision: 7,
        idempotencyKey: expect.stringMatching(/^.{16,}$/),
        body: { verdict: 'conditional-go', rationale: 'It pays off.' },
      },
    ]);
    await press('Record decision');
    expect(
      await screen.findByRole('textbox', { name: 'Why you decide so' }),
    ).toHaveValue('');
  });

  it('names duties that are not separated, and who could sign instead', async () => {
    await renderDialog({
      conflicts: [conflict],
      couldDecide: ['user:default/noor'],
    });
    expect(await screen.findByText(conflict.message)).toBeVisible();
    const others = screen.getByRole('group', {
      name: 'Who could sign instead',
    });
    expect(within(others).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/user/noor',
    );
    expect(screen.getByRole('button', { name: 'Show the memo' })).toBeEnabled();
  });

  it('lets nobody record duties that have to be separated', async () => {
    await renderDialog({
      conflicts: [conflict],
      separationOfDuties: 'enforce',
    });
    expect(await screen.findByText(/Somebody else has to sign/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Show the memo' }),
    ).toBeDisabled();
  });

  it('keeps everything when somebody else was faster, and says what is new', async () => {
    const api = await renderDialog();
    await press('Show the memo');
    await screen.findByRole('article', { name: 'Decision memo' });
    api.byAnother(review => ({
      ...review,
      verdict: {
        ...review.verdict,
        verdict: 'no-go',
        message: 'Monitoring is open.',
      },
    }));
    await press('Record Conditional Go');
    const note = await screen.findByRole('note', {
      name: 'The review has changed since you began',
    });
    expect(note).toHaveTextContent('The rules say No-Go now');
    expect(note).toHaveTextContent('Monitoring is open.');
    expect(
      screen.getByRole('textbox', { name: 'Why you decide so' }),
    ).toHaveValue('It pays off.');
    expect(api.writes).toEqual([]);
  });

  it('says why recording failed, and sends the same decision again once', async () => {
    const api = await renderDialog();
    await press('Show the memo');
    await screen.findByRole('article', { name: 'Decision memo' });
    api.failure = new Error('The connection was lost');
    await press('Record Conditional Go');
    expect(
      await screen.findByText('Not saved: The connection was lost'),
    ).toBeVisible();
    await press('Record Conditional Go');
    await waitFor(() => expect(api.writes).toHaveLength(1));
  });

  it('closes on browsers whose scrolling answers with a promise', async () => {
    Element.prototype.scrollIntoView = jest.fn().mockResolvedValue(undefined);
    await renderDialog();
    await press('Show the memo');
    await screen.findByRole('article', { name: 'Decision memo' });
    await press('Back');
    expect(
      screen.getByRole('textbox', { name: 'Why you decide so' }),
    ).toHaveValue('It pays off.');
    jest.mocked(Element.prototype.scrollIntoView).mockReset();
  });

  it('adds an accepted risk with somebody who answers for it, and removes it', async () => {
    const api = await renderDialog();
    await press('Add a risk');
    const risk = screen.getByRole('group', { name: 'Accepted risk 1' });
    await enter(within(risk).getByRole('textbox', { name: 'Risk' }), 'Slow.');
    await waitFor(() =>
      expect(api.drafted.slice(-1)[0].acceptedRisks).toEqual([
        { risk: 'Slow.' },
      ]),
    );
    await press('Remove risk 1');
    await waitFor(() =>
      expect(api.drafted.slice(-1)[0].acceptedRisks).toEqual([]),
    );
  });
});
