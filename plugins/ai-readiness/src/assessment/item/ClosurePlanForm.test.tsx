import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { enter } from '../../__testUtils__/enter';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../../__testUtils__/renderReview';
import { itemOf } from '../itemChanges';

async function openDrawer(itemId: string, api = new InMemoryAiReadinessApi()) {
  await renderReview({ api, path: `/?gate=all&item=${itemId}` });
  const element = await screen.findByRole('dialog');
  return { api, drawer: within(element), element };
}

describe('ClosurePlanForm', () => {
  it('says what a condition lacks and saves what is written', async () => {
    const { drawer, api } = await openDrawer('data-owners');
    expect(drawer.getByText('Still needs a plan and an owner.')).toBeVisible();
    await enter(await drawer.findByLabelText('Closure plan'), 'Hire one.');
    await userEvent.tab();
    await waitFor(() =>
      expect(api.writes[0]?.body).toEqual({ closure: { plan: 'Hire one.' } }),
    );
  });

  it('keeps every field of a condition that a fast hand fills in', async () => {
    const api = new InMemoryAiReadinessApi();
    const save = api.savePlans.bind(api);
    let arrive = () => {};
    const arrived = new Promise<void>(resolve => {
      arrive = resolve;
    });
    api.savePlans = (...args) => arrived.then(() => save(...args));
    const { drawer } = await openDrawer('data-owners', api);
    const plan = await drawer.findByLabelText('Closure plan');
    const deadline = drawer.getByLabelText('Deadline (UTC)');
    const risk = drawer.getByLabelText('Accepted risk');
    // Within one turn, so that nothing is drawn between the fields.
    act(() => {
      fireEvent.change(plan, { target: { value: 'Hire one.' } });
      fireEvent.blur(plan);
      fireEvent.change(deadline, { target: { value: '2026-04-01' } });
      fireEvent.blur(deadline);
      fireEvent.change(risk, { target: { value: 'Late claims' } });
      fireEvent.blur(risk);
    });
    arrive();
    await waitFor(() =>
      expect(itemOf(api.review, 'data-owners').closurePlan).toEqual({
        plan: 'Hire one.',
        deadline: '2026-04-01',
        acceptedRisk: 'Late claims',
      }),
    );
    expect(screen.queryByText(/changed by somebody else/)).toBeNull();
    expect(api.writes.map(({ revision }) => revision)).toEqual([7, 8]);
  });

  it('shows what helps at once before the condition', async () => {
    const { element } = await openDrawer('data-owners');
    const text = element.textContent ?? '';
    expect(text).toContain('Close the gap');
    expect(text.indexOf('Owner of the area Data')).toBeLessThan(
      text.indexOf('First name an owner who can answer: that can close'),
    );
  });
});
