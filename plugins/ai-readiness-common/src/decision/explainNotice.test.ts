import { explainDigest, explainNotice, type Notice } from './explainNotice';

const TODAY = '2026-03-10T23:30:00.000Z';
const service = {
  entityRef: 'component:default/claims-triage',
  title: 'Claims triage',
};
const item = { id: 'quality-monitoring', number: '4.2' };
const condition = (deadline: string): Notice => ({
  service,
  kind: deadline < '2026-03-10' ? 'condition-overdue' : 'condition-due',
  item,
  deadline,
});

describe('explainNotice', () => {
  it.each<[string, Notice, string]>([
    [
      'a gap of an area',
      { service, kind: 'gap', area: 'user-support' },
      'Claims triage: nobody can answer for the area User support.',
    ],
    [
      'a gap of an item',
      { service, kind: 'gap', area: 'data', item },
      'Claims triage: nobody can answer for 4.2 any more.',
    ],
    [
      'the last day of a condition',
      condition('2026-03-10'),
      'Claims triage: the condition on 4.2 is due today.',
    ],
    [
      'the day before it',
      condition('2026-03-11'),
      'Claims triage: the condition on 4.2 is due in 1 day.',
    ],
    [
      'a week before it',
      condition('2026-03-17'),
      'Claims triage: the condition on 4.2 is due in 7 days.',
    ],
    [
      'the day after it',
      condition('2026-03-09'),
      'Claims triage: the condition on 4.2 is overdue by 1 day.',
    ],
    [
      'a leap day is a day',
      condition('2024-02-29'),
      'Claims triage: the condition on 4.2 is overdue by 740 days.',
    ],
    [
      'a review',
      {
        service,
        kind: 'review-due',
        review: '30-day review',
        dueOn: '2026-03-12',
      },
      'Claims triage: the 30-day review is due in 2 days.',
    ],
    [
      'a re-review',
      {
        service,
        kind: 'review-overdue',
        review: 'Re-review (model changed)',
        dueOn: '2026-03-08',
      },
      'Claims triage: the re-review (model changed) is overdue by 2 days.',
    ],
    [
      'an item of a campaign',
      {
        service,
        kind: 'campaign-due',
        item,
        campaign: 'Monitoring by autumn',
        dueOn: '2026-03-16',
      },
      'Claims triage: 4.2 is due in 6 days in the campaign “Monitoring by autumn”.',
    ],
    [
      'an item of a campaign that is late',
      {
        service,
        kind: 'campaign-due',
        item,
        campaign: 'Monitoring by autumn',
        dueOn: '2026-03-09',
      },
      'Claims triage: 4.2 is overdue by 1 day in the campaign “Monitoring by autumn”.',
    ],
    [
      'a decision',
      {
        service,
        kind: 'decision',
        verdict: 'conditional-go',
        by: 'Grace Adeyemi',
      },
      'Claims triage: Grace Adeyemi decided Conditional Go.',
    ],
  ])('%s', (_, notice, sentence) => {
    expect(explainNotice(notice, TODAY)).toBe(sentence);
  });

  it('names what has drifted, and where', () => {
    const drift = { code: 'owner-gone' as const, area: 'data' as const };
    expect(
      explainNotice(
        { service, kind: 'drift', drift: { ...drift, items: [item] } },
        TODAY,
      ),
    ).toMatch(/^Claims triage: not as it was decided: .+ \(Data, 4\.2\)\.$/);
    const retired = { code: 'retired' as const, items: [] };
    expect(
      explainNotice({ service, kind: 'drift', drift: retired }, TODAY),
    ).toMatch(/^Claims triage: not as it was decided: [^(]+\.$/);
  });
});

describe('explainDigest', () => {
  it('says how much there is, and what can wait least first', () => {
    const decided: Notice = {
      service,
      kind: 'decision',
      verdict: 'go',
      by: 'Grace Adeyemi',
    };
    const other = {
      ...condition('2026-03-01'),
      service: { entityRef: 'component:default/support', title: 'Support' },
    };
    const due = condition('2026-03-12');
    expect(explainDigest([decided, due, other], TODAY)).toEqual({
      title: '3 things on 2 AI services need you',
      lines: [
        'Support: the condition on 4.2 is overdue by 9 days.',
        'Claims triage: the condition on 4.2 is due in 2 days.',
        'Claims triage: Grace Adeyemi decided Go.',
      ],
    });
    expect(explainDigest([due], TODAY).title).toBe(
      '1 thing on Claims triage needs you',
    );
    expect(explainDigest([due, decided], TODAY).title).toBe(
      '2 things on Claims triage need you',
    );
  });
});
