import type {
  PathOption,
  PathStep,
} from 'backstage-plugin-ai-readiness-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';
import { pathAsList } from './pathAsList';

describe('PathToGo', () => {
  it('previews the verdict of the chosen steps and saves nothing', async () => {
    const { api } = await renderReview();
    const path = within(
      screen.getByRole('region', { name: 'To Conditional Go' }),
    );
    await userEvent.click(
      path.getByRole('checkbox', {
        name: 'Preview: Name a live data owner in the catalog',
      }),
    );
    expect(
      await screen.findByText('Preview: would be Conditional Go'),
    ).toBeVisible();
    expect(screen.getByText('One item is carried.')).toBeVisible();
    expect(screen.getByText('Preview: Conditional Go')).toBeVisible();
    expect(api.previewed).toEqual([
      { changes: [{ kind: 'name-area-owner', area: 'data' }] },
    ]);
    expect(api.writes).toEqual([]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Reset preview' }),
    );
    expect(screen.queryByText(/^Preview:/)).toBeNull();
  });

  it('closes an option or keeps it as a condition, not both', async () => {
    const { api } = await renderReview();
    const option = within(
      await screen.findByRole('group', { name: '1.2 Stop conditions' }),
    );
    await userEvent.click(option.getByRole('button', { name: 'Close it' }));
    await userEvent.click(
      option.getByRole('button', { name: 'Keep as a condition' }),
    );
    expect(option.getByRole('button', { name: 'Close it' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await waitFor(() =>
      expect(api.previewed[api.previewed.length - 1]).toEqual({
        changes: [{ kind: 'complete-condition', itemId: 'stop-conditions' }],
      }),
    );
  });

  it('keeps the preview in the address, and reads it from there', async () => {
    const step = 'name-area-owner data';
    const path = `/?gate=all&step=${encodeURIComponent(step)}`;
    const { api, search } = await renderReview({ path });
    expect(
      await screen.findByText('Preview: would be Conditional Go'),
    ).toBeVisible();
    await userEvent.click(screen.getByText('Keep as a condition'));
    const keep = { kind: 'complete-condition', itemId: 'stop-conditions' };
    await waitFor(() =>
      expect(api.previewed[api.previewed.length - 1].changes).toEqual([
        { kind: 'name-area-owner', area: 'data' },
        keep,
      ]),
    );
    expect(Object.fromEntries(new URLSearchParams(search()))).toEqual({
      gate: 'all',
      step,
      keep: 'stop-conditions',
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Reset preview' }),
    );
    expect(search()).toBe('?gate=all');
  });

  it('keeps a step that another option still needs', async () => {
    const named = {
      change: { kind: 'name-area-owner' as const, area: 'data' as const },
      area: 'data' as const,
      message: 'Name a live data owner',
    };
    const option = (number: string, itemId: string): PathOption => ({
      item: { id: itemId, number },
      area: 'data',
      resolve: [
        named,
        {
          change: { kind: 'state-met', itemId },
          area: 'data',
          message: 'State it',
        },
      ],
      carry: [
        {
          change: { kind: 'complete-condition', itemId },
          area: 'data',
          message: 'Complete the condition',
        },
      ],
    });
    const options = [
      option('1.1', 'process-baseline'),
      option('1.2', 'stop-conditions'),
    ];
    const pathToGo = { conditionalGo: { required: [], choose: 1, options } };
    const { api } = await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ pathToGo })),
    });
    await userEvent.click(screen.getAllByText('Close it')[0]);
    await userEvent.click(screen.getAllByText('Close it')[1]);
    await userEvent.click(screen.getAllByText('Keep as a condition')[1]);
    await waitFor(() =>
      expect(api.previewed[api.previewed.length - 1].changes).toEqual([
        named.change,
        { kind: 'state-met', itemId: 'process-baseline' },
        { kind: 'complete-condition', itemId: 'stop-conditions' },
      ]),
    );
  });

  it('previews the whole way at once', async () => {
    const { api } = await renderReview();
    await userEvent.click(screen.getByRole('button', { name: 'Preview all' }));
    await waitFor(() => expect(api.previewed[0]?.changes).toHaveLength(2));
  });

  it('closes as few as needed, and keeps what has its condition', async () => {
    const itemIds = ['process-baseline', 'stop-conditions', 'data-owners'];
    const options = itemIds.map<PathOption>((itemId, index) => ({
      item: { id: itemId, number: `1.${index + 1}` },
      area: 'data',
      resolve: [
        {
          change: { kind: 'state-met', itemId },
          area: 'data',
          message: 'State it',
        },
      ],
      carry: [],
    }));
    options[2].carry = [
      {
        change: { kind: 'complete-condition', itemId: 'data-owners' },
        area: 'data',
        message: 'Complete the condition',
      },
    ];
    const pathToGo = { conditionalGo: { required: [], choose: 1, options } };
    const { api } = await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ pathToGo })),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Preview all' }));
    await waitFor(() =>
      expect(api.previewed[0]?.changes).toEqual([
        { kind: 'state-met', itemId: 'data-owners' },
      ]),
    );
    expect(
      screen.getAllByText(/nothing, its condition is complete/),
    ).toHaveLength(2);
  });

  it('shows one way where both verdicts take the same steps', async () => {
    const { required = [] } = aReview().pathToGo.conditionalGo ?? {};
    const more: PathStep = {
      change: { kind: 'state-met', itemId: 'data-owners' },
      area: 'data',
      message: 'Meet it',
    };
    const whole = { choose: 0, options: [] };
    const pathToGo = {
      conditionalGo: { ...whole, required: [...required, more] },
      go: { ...whole, required: [more, ...required] },
    };
    await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ pathToGo })),
    });
    expect(screen.getByRole('region', { name: 'To Go' })).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'To Conditional Go' }),
    ).toBeNull();
    expect(screen.getByText(/There is no shorter way/)).toBeVisible();
  });

  it('says so when there is nothing left to do', async () => {
    await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ pathToGo: {} })),
    });
    expect(screen.getByText(/This service is at Go/)).toBeVisible();
  });

  it('reads as a list of tasks', () => {
    const path = aReview().pathToGo.conditionalGo;
    expect(path && pathAsList('To Conditional Go', path)).toBe(
      [
        '**To Conditional Go**',
        '- [ ] Data: Name a live data owner in the catalog',
        '- Close any 1 of these 1, keep the rest as conditions:',
        '  - [ ] 1.2 (Business): Meet Stop conditions and state it, or keep it as a condition: Complete the condition for Stop conditions',
      ].join('\n'),
    );
  });
});
