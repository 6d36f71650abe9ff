import type { Notice } from 'backstage-plugin-ai-readiness-common';
import { digestOf } from './digestOf';

const DAY = '2026-03-10';
const service = (title: string, n = 1) => ({
  entityRef: `component:default/service-${n}`,
  title,
});
const due = (title: string, n = 1): Notice => ({
  service: service(title, n),
  kind: 'condition-due',
  item: { id: 'fallback', number: '3.4' },
  deadline: '2026-03-12',
});
const decided: Notice = {
  service: service('Triage'),
  kind: 'decision',
  verdict: 'go',
  by: 'Grace',
};

describe('digestOf', () => {
  it('is one notification a day, which leads to what can wait least', () => {
    const overdue: Notice = {
      service: service('Triage'),
      kind: 'review-overdue',
      review: '30-day review',
      dueOn: '2026-03-01',
    };
    expect(digestOf([decided, due('Triage')], DAY)).toMatchObject({
      title: '2 things on Triage need you',
      description:
        'Triage: the condition on 3.4 is due in 2 days.\nTriage: Grace decided Go.',
      link: '/catalog/default/component/service-1/readiness?view=decision&item=fallback',
      severity: 'normal',
      scope: 'ai-readiness:digest:2026-03-10',
    });
    expect(digestOf([decided, overdue], DAY).severity).toBe('high');
  });

  it('is no list that nobody reads', () => {
    const many = Array.from({ length: 33 }, (_, n) => due('Triage', n));
    const { title, description, metadata } = digestOf(many, DAY);
    const lines = description?.split('\n') ?? [];
    expect(title).toBe('33 things on 33 AI services need you');
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe('And 13 more.');
    expect(metadata?.notices).toHaveLength(20);
  });

  it('has a title that can be kept, whatever a service is called', () => {
    const { title } = digestOf([due('Long '.repeat(60))], DAY);
    expect(title).toHaveLength(255);
  });
});
