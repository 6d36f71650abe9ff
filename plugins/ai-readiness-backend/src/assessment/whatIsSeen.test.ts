import type {
  Decision,
  KeptDrift,
  Standing,
} from 'backstage-plugin-ai-readiness-common';
import { standingSince } from './whatIsSeen';

const at = (day: string) => `2026-${day}T00:00:00.000Z`;
const DECIDED_AT = at('03-12');

const drift = (subject: string, since: string): KeptDrift => ({
  id: subject,
  decisionId: 'd-1',
  code: 'evidence-expired',
  subject,
  items: [],
  since: at(since),
  values: {},
});

/** Found to be something, and something else now. */
function sinceOf(
  before: { standing: Standing; since?: string; judged?: string } | undefined,
  now: {
    standing: Standing;
    on: string;
    because?: KeptDrift[];
    known?: KeptDrift[];
  },
): string | undefined {
  const found = before && {
    verdict: 'go' as const,
    standing: before.standing,
    ...(before.since && { since: at(before.since) }),
    ...(before.judged && { judgedAt: at(before.judged) }),
  };
  const decision = { decidedAt: DECIDED_AT } as Decision;
  const { because = [], known = [] } = now;
  const seen = {
    standing: now.standing,
    because,
    began: because.filter(each => !known.includes(each)),
    asOf: at(now.on),
  };
  return standingSince({ decision, ...(found && { found }) }, seen);
}

const [may3, may5, may10] = ['05-03', '05-05', '05-10'].map(day =>
  drift(`item:${day}`, day),
);
const go = { standing: 'go' as const, since: '03-12', judged: '03-12' };

describe('standingSince', () => {
  it('is when the last of several together made it what it is', () => {
    const before = {
      standing: 'conditional-go' as const,
      since: '05-03',
      judged: '05-05',
    };
    const because = [may3, may5, may10];
    const known = [may3, may5];
    const now = { standing: 'no-go' as const, on: '05-11', because, known };
    expect(sinceOf(before, now)).toBe(at('05-10'));
    // Also where nobody had judged it since the first of them.
    expect(sinceOf({ ...before, judged: '05-03' }, now)).toBe(at('05-10'));
  });

  it.each(['03-12', '05-02'])(
    'is the day on which evidence ran out, however late that is found: judged on %s',
    judged => {
      const now = { standing: 'no-go' as const, on: '11-23', because: [may10] };
      expect(sinceOf({ ...go, judged }, now)).toBe(at('05-10'));
    },
  );

  it('is what really happened where people tell it late', () => {
    const before = { ...go, judged: '05-20' };
    const now = { standing: 'no-go' as const, on: '05-21', because: [may10] };
    expect(sinceOf(before, now)).toBe(at('05-10'));
  });

  it('is not before what it was until then had begun', () => {
    const before = {
      standing: 'conditional-go' as const,
      since: '05-05',
      judged: '05-05',
    };
    const now = { standing: 'no-go' as const, on: '05-06', because: [may3] };
    expect(sinceOf(before, now)).toBe(at('05-06'));
  });

  it('is now for what gets better, or lapses by what was there already', () => {
    const before = {
      standing: 'no-go' as const,
      since: '05-03',
      judged: '05-10',
    };
    const because = [may5];
    const now = { on: '05-15', because, known: because };
    expect(sinceOf(before, { standing: 'conditional-go', ...now })).toBe(
      at('05-15'),
    );
    expect(sinceOf(go, { standing: 'lapsed', ...now })).toBe(at('05-15'));
  });

  it('stays while the standing does, and begins with the decision', () => {
    const now = { standing: 'go' as const, on: '05-15' };
    expect(sinceOf(go, now)).toBe(DECIDED_AT);
    expect(sinceOf({ ...go, since: '02-01' }, now)).toBe(DECIDED_AT);
    expect(sinceOf(undefined, now)).toBe(DECIDED_AT);
    // What was so before the decision says nothing of it.
    const before = { standing: 'no-go' as const, since: '02-01' };
    const because = [may3, drift('item:old', '02-02')];
    const worse = { standing: 'no-go' as const, on: '05-15', because };
    expect(sinceOf({ ...before, judged: '05-04' }, worse)).toBe(at('05-03'));
  });
});
