import { lines, subject, triage } from './__testUtils__/anInbox';
import type { InboxSubject } from './types';

describe('decisions', () => {
  const of = (rest: Partial<InboxSubject>, service: object) =>
    subject({ ...rest, service: { ...triage.service, ...service } });

  it.each([
    [
      of({}, { lifecycle: 'production', verdict: 'no-go' }),
      'decision | Live without a decision: decide whether it may stay so | decision',
    ],
    [
      of({}, { lifecycle: 'production', verdict: 'go' }),
      'decision | Ready to be decided: the rules say Go | decision true',
    ],
    [
      of({}, { verdict: 'conditional-go' }),
      'decision | Ready to be decided: the rules say Conditional Go | decision true',
    ],
    [
      of({ standing: 'lapsed' }, {}),
      'decision | The decision has lapsed: decide again | decision',
    ],
    [of({}, { verdict: 'no-go' }), undefined],
    [of({}, { verdict: 'incomplete', lifecycle: 'experimental' }), undefined],
    [of({ standing: 'go' }, { lifecycle: 'production' }), undefined],
  ])('%#: %j', (on, line) => {
    expect(lines({ decidable: [on] })).toEqual(line ? [line] : []);
  });

  it('are not for who builds the service, where duties are separated', () => {
    const decidable = [of({ owned: true }, { verdict: 'go' })];
    expect(lines({ decidable })).toHaveLength(1);
    expect(lines({ decidable }, { separated: true })).toEqual([]);
  });
});
