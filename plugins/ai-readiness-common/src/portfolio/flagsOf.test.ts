import { inDays, TODAY } from '../verdict/__testUtils__/aReview';
import { type FlagFacts, flagsOf } from './flagsOf';
import type { PortfolioFlag, Scorecard } from './types';

const nothing: FlagFacts = { standing: 'undecided', openCritical: 0 };
const decided = (
  verdict: NonNullable<Scorecard['decided']>['verdict'],
  breakGlassUntil?: string,
) => ({
  scorecard: {
    decided: {
      verdict,
      on: inDays(-10),
      ...(breakGlassUntil && { breakGlassUntil }),
    },
  },
});

const rows: Record<string, [Partial<FlagFacts>, PortfolioFlag[]]> = {
  'nothing to say': [{}, []],
  'live, and nobody has decided': [
    { lifecycle: 'production' },
    ['live-undecided'],
  ],
  'live and decided': [
    { lifecycle: 'production', standing: 'go', ...decided('go') },
    [],
  ],
  'not live': [{ lifecycle: 'experimental' }, []],
  'a Go with conditions by now': [
    { standing: 'conditional-go', ...decided('go') },
    ['drifted'],
  ],
  'a Conditional Go that has lapsed': [
    { standing: 'lapsed', ...decided('conditional-go') },
    ['drifted'],
  ],
  'a Conditional Go that holds': [
    { standing: 'conditional-go', ...decided('conditional-go') },
    [],
  ],
  'a decided No-Go': [{ standing: 'no-go', ...decided('no-go') }, []],
  'critical items open': [{ openCritical: 1 }, ['open-critical']],
  'break-glass on its last day': [
    { standing: 'go', ...decided('go', TODAY) },
    ['break-glass'],
  ],
  'break-glass that is over': [
    { standing: 'lapsed', ...decided('go', inDays(-1)) },
    ['drifted'],
  ],
};

describe('flagsOf', () => {
  it.each(Object.entries(rows))('%s', (_, [facts, flags]) => {
    expect(flagsOf({ ...nothing, ...facts }, TODAY)).toEqual(flags);
  });
});
