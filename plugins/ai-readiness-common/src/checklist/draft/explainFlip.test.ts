import { explainFlip } from './explainFlip';
import { flipSeverity } from './flipSeverity';
import type { DraftOutcome, DraftReasons } from './types';

const outcome = (
  verdict: DraftOutcome['verdict'],
  standing: DraftOutcome['standing'] = 'undecided',
): DraftOutcome => ({ verdict, standing });

const item = { id: 'post-incident-review', number: '4.5' };
type Computed = DraftReasons['verdict'][number];
type Decided = DraftReasons['standing'][number];

const critical: Computed = { code: 'critical-open', items: [item] };
const unanswered: Computed = { code: 'not-assessed', items: [item], total: 38 };
const tooFar: Computed = {
  code: 'condition-incomplete',
  items: [{ ...item, problems: ['deadline-too-far'] }],
};
const changed: Decided = {
  code: 'checklist-changed',
  items: [],
  values: { from: '1.1.0', to: '1.2.0' },
};
const ended: Decided = {
  code: 'exemption-ended',
  items: [item],
  values: {},
};

describe('flipSeverity', () => {
  it('is absent where nothing flips', () => {
    expect(flipSeverity(outcome('go'), outcome('go'))).toBeUndefined();
  });

  it('has what is worth less first, then what the rules say, then what gets better', () => {
    const flips: [DraftOutcome, DraftOutcome][] = [
      [outcome('go', 'go'), outcome('no-go', 'no-go')],
      [outcome('go', 'go'), outcome('conditional-go', 'conditional-go')],
      [outcome('go'), outcome('no-go')],
      [outcome('go'), outcome('incomplete')],
      [outcome('incomplete'), outcome('no-go')],
      [outcome('no-go'), outcome('go')],
      [outcome('no-go', 'no-go'), outcome('go', 'go')],
    ];
    const severities = flips.map(([from, to]) => flipSeverity(from, to));
    expect(severities).toEqual([...severities].sort((x, y) => y! - x!));
  });
});

describe('explainFlip', () => {
  const said = (
    from: DraftOutcome,
    to: DraftOutcome,
    reasons: Partial<DraftReasons>,
  ) =>
    explainFlip(
      from,
      to,
      { verdict: [], standing: [], ...reasons },
      () => '4.5 Learning from incidents',
    ).map(({ message }) => message);
  const open = '1 critical item is open: 4.5 Learning from incidents.';

  it.each<[string, string[], string[]]>([
    [
      'the reasons of the verdict where it flips',
      said(outcome('go'), outcome('no-go'), {
        verdict: [critical, unanswered],
      }),
      [open],
    ],
    [
      'what a condition needs by now',
      said(outcome('conditional-go'), outcome('no-go'), { verdict: [tooFar] }),
      [
        '1 open item lacks a complete condition: 4.5 Learning from incidents. Still needs a nearer deadline.',
      ],
    ],
    [
      'what nobody has answered where that decides',
      said(outcome('no-go'), outcome('incomplete'), { verdict: [unanswered] }),
      ['1 of 38 items is not assessed yet.'],
    ],
    [
      'both where both flip, but not that the checklist changes',
      said(outcome('go', 'go'), outcome('no-go', 'no-go'), {
        verdict: [critical],
        standing: [changed, ended],
      }),
      [open, 'The exemption of 4.5 has ended.'],
    ],
    [
      'the reasons of the standing where only that flips',
      said(outcome('no-go', 'go'), outcome('no-go', 'no-go'), {
        verdict: [critical],
        standing: [ended],
      }),
      ['The exemption of 4.5 has ended.'],
    ],
    [
      'what the rules say where the standing has no reason of its own',
      said(outcome('no-go', 'go'), outcome('no-go', 'no-go'), {
        verdict: [critical],
        standing: [changed],
      }),
      [open],
    ],
  ])('gives %s', (_, given, expected) => {
    expect(given).toEqual(expected);
  });
});
