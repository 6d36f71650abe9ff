import { aDecision, aRow } from './__testUtils__/theCompany';
import { toDocument } from './toDocument';
import { decisionInWords } from './words';

const TEMPLATE = '/catalog/:namespace/:kind/:name/readiness';

describe('toDocument', () => {
  it('says what a review says', () => {
    const row = aRow(
      'claims-triage',
      {
        title: 'Claims Triage',
        standing: 'no-go',
        decided: {
          verdict: 'conditional-go',
          on: '2026-03-12',
          decisionId: 'd-1',
        },
        verdict: 'no-go',
        open: 3,
        notAssessed: 1,
        ownershipGaps: 2,
      },
      ['quality-monitoring'],
    );
    const critical = ['4.2 Quality monitoring'];
    const why =
      '1 critical item is open: 4.2 Quality monitoring. 2 other items are open. 1 item is not assessed. 2 ownership gaps.';
    expect(
      toDocument(row, TEMPLATE, {
        critical,
        decision: decisionInWords(aDecision()),
      }),
    ).toEqual({
      title: 'Claims Triage',
      text: [
        'No-Go. Decided: Conditional Go, 12 March 2026.',
        why,
        'Decided by user:default/grace: It helps from the first day.',
        'Condition 4.3 Alerting, until 30 April 2026: Page the team on call.',
        'Accepted risk: Outages go unheard.',
        'Accepted risk: Peaks in winter.',
      ].join(' '),
      location: '/catalog/default/component/claims-triage/readiness',
      authorization: { resourceRef: 'component:default/claims-triage' },
      kind: 'component',
      namespace: 'default',
      name: 'claims-triage',
      owner: 'group:default/claims',
      system: '',
      lifecycle: 'production',
      riskTier: 'high',
      standing: 'no-go',
      verdict: 'no-go',
      why,
    });
  });

  it.each([
    [{}, 'No decision yet. The rules say Go now. Nothing is open.'],
    [
      { flags: ['live-undecided' as const], verdict: 'incomplete' as const },
      'No decision yet. The rules say In progress now. Live without a decision. Nothing is open.',
    ],
    [
      { verdict: undefined, computedAt: undefined },
      'No decision yet. Not looked at yet.',
    ],
    [
      {
        standing: 'go' as const,
        decided: {
          verdict: 'go' as const,
          on: '2026-03-12',
          decisionId: 'd-1',
          breakGlassUntil: '2026-04-01',
        },
        verdict: 'no-go' as const,
        open: 1,
      },
      'Go. Decided: Go, 12 March 2026. Break-glass until 1 April 2026. The rules say No-Go now. 1 item is open.',
    ],
  ])('with %o reads %s', (given, text) => {
    const row = aRow('triage', given);
    expect(toDocument(row, TEMPLATE, { critical: [] }).text).toBe(text);
  });

  it('without details says no more than the catalog, in the same fields', () => {
    const row = aRow('claims-triage', { standing: 'go' }, [
      'quality-monitoring',
    ]);
    const bare = toDocument(row, TEMPLATE);
    const full = toDocument(row, TEMPLATE, { critical: [] });
    expect(Object.keys(bare)).toEqual(Object.keys(full));
    expect(bare).toMatchObject({
      text: 'AI service. Its readiness is on its page.',
      owner: 'group:default/claims',
      standing: '',
      verdict: '',
      why: '',
    });
  });

  it('writes names into the path so that they stay in their place', () => {
    const row = aRow('a', { entityRef: 'component:my-space/a_b.c' });
    const { location } = toDocument(row, '/x/:name/:kind/:namespace');
    expect(location).toBe('/x/a_b.c/component/my-space');
  });
});
