import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import type { ReadinessDocument } from 'backstage-plugin-ai-readiness-common';
import { ReadinessSearchResult } from './ReadinessSearchResult';

const document: ReadinessDocument = {
  title: 'Refund Agent',
  text: 'No-Go. 1 critical item is open: 5.5 Human in the loop. Decided by user:default/grace: It helps.',
  location: '/catalog/default/component/refund-agent/readiness',
  authorization: { resourceRef: 'component:default/refund-agent' },
  kind: 'component',
  namespace: 'default',
  name: 'refund-agent',
  owner: 'group:default/claims',
  system: '',
  lifecycle: 'production',
  riskTier: 'high',
  standing: 'no-go',
  verdict: 'no-go',
  why: '1 critical item is open: 5.5 Human in the loop.',
};

describe('ReadinessSearchResult', () => {
  it('leads to the tab and says how the service stands, and why', async () => {
    await renderInTestApp(<ReadinessSearchResult result={document} />);
    expect(screen.getByRole('link', { name: 'Refund Agent' })).toHaveAttribute(
      'href',
      document.location,
    );
    expect(screen.getByText('No-Go')).toBeVisible();
    expect(screen.getByText(document.why)).toBeVisible();
  });

  it.each([
    ['undecided' as const, 'No decision yet'],
    ['go' as const, 'Go'],
  ])('says what the rules say beside %s', async (standing, words) => {
    const other = { ...document, standing };
    await renderInTestApp(<ReadinessSearchResult result={other} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('The rules say No-Go')).toBeVisible();
  });

  it('marks what was searched for, from its sentence on', async () => {
    const text = document.text.replace('grace', '<x>grace</x>');
    await renderInTestApp(
      <ReadinessSearchResult
        result={document}
        highlight={{ preTag: '<x>', postTag: '</x>', fields: { text } }}
      />,
    );
    const marked = screen.getByText('grace');
    expect(marked.tagName).toBe('MARK');
    expect(marked.parentElement).toHaveTextContent(
      '… Decided by user:default/grace: It helps.',
    );
  });

  it('shows a service of which the search may tell nothing', async () => {
    const bare = {
      title: 'Refund Agent',
      text: 'AI service. Its readiness is on its page.',
      location: document.location,
      standing: '',
    };
    await renderInTestApp(<ReadinessSearchResult result={bare} />);
    expect(screen.getByText(bare.text)).toBeVisible();
    expect(screen.queryByText('No decision yet')).not.toBeInTheDocument();
  });
});
