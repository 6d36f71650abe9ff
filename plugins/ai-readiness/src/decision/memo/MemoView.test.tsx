import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { renderInReview } from '../../__testUtils__/renderInReview';
import {
  aDecidedReview,
  aDecision,
  aReplay,
} from '../../__testUtils__/theDecision';
import { MemoView } from './MemoView';

async function renderMemo(options: {
  decision?: ReturnType<typeof aDecision>;
  id?: string;
  change?: (api: InMemoryAiReadinessApi) => void;
}) {
  const { decision = aDecision(), id = decision.id, change } = options;
  const api = new InMemoryAiReadinessApi(aDecidedReview({ decision }));
  change?.(api);
  return renderInReview(<MemoView decisionId={id} />, {
    api,
    path: `/?view=decision&memo=${id}`,
  });
}

const memo = () => screen.findByRole('article', { name: 'Decision memo' });
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('MemoView', () => {
  it('says what was decided, by whom, on what, and who answers for what', async () => {
    await renderMemo({});
    const page = within(await memo());
    expect(page.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Decision 1: Claims triage',
    );
    expect(page.getByText('Conditional Go')).toBeVisible();
    expect(page.getByText('Full launch')).toBeVisible();
    expect(page.getByText('16 March 2026')).toBeVisible();
    const conditions = within(page.getByRole('table', { name: 'Conditions' }));
    expect(conditions.getByText('1.2 Stop conditions')).toBeVisible();
    const risks = page.getByRole('table', { name: 'Accepted risks' });
    expect(within(risks).getAllByRole('row')).toHaveLength(3);
    expect(page.getByText('Example checklist, version 1.0.0')).toBeVisible();
    expect(page.getByText(aDecision().snapshotHash)).toBeVisible();
  });

  it('says loudly that it was decided against the rules', async () => {
    await renderMemo({
      decision: aDecision({
        verdict: 'go',
        relation: 'looser',
        override: { reason: 'The law takes effect.', until: '2026-04-01' },
      }),
    });
    const page = within(await memo());
    expect(page.getByText(/Break-glass until/)).toBeVisible();
    expect(page.getByText('The law takes effect.')).toBeVisible();
  });

  it('leads back to where one came from', async () => {
    const { search } = await renderMemo({});
    await press('Back to the review');
    expect(search()).toBe('?view=decision');
  });

  it('says when there is no such decision', async () => {
    await renderMemo({ id: 'elsewhere' });
    expect(await screen.findByText('There is no such decision')).toBeVisible();
  });

  it('stands alone on paper', async () => {
    await renderMemo({});
    await memo();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const printed = document.querySelector('body > [data-printed-memo]');
    expect(printed).toHaveTextContent('Decision 1: Claims triage');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(
      document.querySelector('body > [data-printed-memo]'),
    ).not.toBeInTheDocument();
  });
});

describe('taking a memo along', () => {
  const saved: { name: string; blob: Blob }[] = [];

  beforeEach(() => {
    saved.length = 0;
    const blobs: Blob[] = [];
    URL.createObjectURL = blob => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:memo';
    };
    URL.revokeObjectURL = () => {};
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push({ name: this.download, blob: blobs[blobs.length - 1] });
      });
  });
  afterEach(() => jest.restoreAllMocks());

  it('downloads it as Markdown, in the words of the server', async () => {
    await renderMemo({});
    await press('Download Markdown');
    await waitFor(() =>
      expect(saved[0]?.name).toBe('claims-triage-decision-1.md'),
    );
    expect(saved[0].blob.type).toBe('text/markdown');
  });

  it('downloads it as JSON with all that it was based on', async () => {
    await renderMemo({});
    await press('Download JSON');
    expect(saved[0].name).toBe('claims-triage-decision-1.json');
    expect(saved[0].blob.size).toBeGreaterThan(1000);
  });
});

describe('checking a record', () => {
  it('says that it is intact and that the rules say the same', async () => {
    await renderMemo({});
    await press('Check the record');
    expect(await screen.findByText(/^Intact: /)).toBeVisible();
    expect(screen.getByText(/^Identical: /)).toBeVisible();
  });

  it('says which rule answers otherwise today', async () => {
    const message = 'verdict was go, and is no-go by the rules of now.';
    await renderMemo({
      change: api => {
        api.replay = aReplay({
          identical: false,
          rulesVersion: { recorded: '1', now: '2' },
          differences: [
            { rule: 'verdict', recorded: 'go', now: 'no-go', message },
          ],
        });
      },
    });
    await press('Check the record');
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByText(/^Not identical: /)).toBeVisible();
    expect(screen.getByText(/Decided by version 1 of the rules/)).toBeVisible();
  });

  it('says that a damaged record is damaged', async () => {
    await renderMemo({
      change: api => {
        api.replay = aReplay({
          intact: false,
          identical: false,
          problem: 'The snapshot is not JSON.',
        });
      },
    });
    await press('Check the record');
    expect(await screen.findByText('The snapshot is not JSON.')).toBeVisible();
    expect(screen.getByText(/^Changed: /)).toBeVisible();
    expect(screen.getByText(/^Not replayed: /)).toBeVisible();
  });
});
