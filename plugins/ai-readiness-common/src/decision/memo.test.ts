import { inDays } from '../verdict/__testUtils__/aReview';
import { aDecision } from './__testUtils__/aDecision';
import { COMPLETE, JANE, LENA, RAVI } from './__testUtils__/aDraft';
import { decisionMemo } from './memo';
import type { Decision } from './types';

const about = {
  service: { entityRef: 'component:default/triage', title: 'Claims triage' },
  titles: new Map([
    [LENA, 'Lena Novak'],
    ['component:default/triage', 'Claims triage'],
  ]),
};
const memo = (fields: Partial<Decision> = {}) =>
  decisionMemo(aDecision(fields), about);

const condition = {
  id: 'c1',
  item: { id: 'user-guidance', number: '6.3' },
  title: 'Guidance for users',
  kind: 'closure' as const,
  ...COMPLETE,
};

describe('decisionMemo', () => {
  it('is a page that says all of it', () => {
    expect(
      memo({
        number: 3,
        verdict: 'conditional-go',
        decidedAt: '2026-03-10T09:30:00.000Z',
        computed: {
          verdict: 'conditional-go',
          reasons: [
            {
              code: 'conditions-carried',
              items: [condition.item],
              message: '1 open item is carried.',
            },
          ],
        },
        scope: {
          kind: 'initial',
          audience: 'Two teams',
          volume: '100 claims a day',
          until: '2026-06-30',
        },
        launchOn: '2026-03-17',
        conditions: [condition],
        acceptedRisks: [{ risk: 'Slow on Mondays', accountable: LENA }],
        revision: 41,
        snapshotHash: 'abc123',
      }),
    ).toBe(`# Conditional Go: Claims triage

|  |  |
| --- | --- |
| Decision | **Conditional Go**, number 3 of this service |
| The rules say | Conditional Go; decided as the rules say |
| Service | Claims triage (\`component:default/triage\`) |
| Decided by | Lena Novak (\`user:default/lena\`) |
| Decided at | 2026-03-10, 09:30 UTC |
| Launch scope | Limited rollout, until the end of 2026-06-30 (UTC) |
| Who may use it | Two teams |
| How much of it | 100 claims a day |
| Launch date | 2026-03-17 |

## Why

> It does what it should.

## What the rules say

**Conditional Go**, because:

- 1 open item is carried. (rule 6)

## Conditions

| Item | Stands | Plan | Owner | Until the end of (UTC) |
| --- | --- | --- | --- | --- |
| 6.3 Guidance for users | open | Write the guide | \`user:default/jane\` | ${inDays(
      30,
    )} |

## Accepted risks

| Risk | Who answers for it | Comes with |
| --- | --- | --- |
| Slow on Mondays | Lena Novak (\`user:default/lena\`) | the launch |
| People ask the same twice | \`user:default/ravi\` | condition 6.3 |

## Separation of duties

No conflict was found.

## On record

|  |  |
| --- | --- |
| Checklist | C, version 1.0.0 (c) |
| Hash of the checklist | \`h1\` |
| Revision of the review | 41 |
| Id of the decision | \`d1\` |
| SHA-256 of the snapshot | \`abc123\` |

To check it: \`GET /api/ai-readiness/v1/services/by-name/component/default/triage/decisions/d1/replay\` takes the snapshot that was kept with this decision, compares its hash with the one above, and asks the rules again. It says whether they give the same answer, byte for byte, and if not, which rule gives another one.
`);
  });

  it('says a break-glass loudly, before anything else', () => {
    const page = memo({
      relation: 'looser',
      computed: { verdict: 'no-go', reasons: [] },
      override: { reason: 'A storm\nis coming', until: '2026-04-01' },
    });
    expect(page.split('\n').slice(2, 10)).toEqual([
      '> **⚠ BREAK-GLASS: DECIDED AGAINST THE RULES**',
      '>',
      '> Decided **Go**; the rules say **No-Go**. It holds until the end of **2026-04-01** (UTC) and lapses then.',
      '>',
      '> Reason given:',
      '>',
      '> A storm',
      '> is coming',
    ]);
    expect(page).toContain(
      '| The rules say | No-Go; decided looser than the rules say (break-glass) |',
    );
  });

  it('says why it is stricter', () => {
    expect(
      memo({ relation: 'stricter', stricterBecause: 'A trial' }),
    ).toContain('## Why stricter than the rules\n\n> A trial');
  });

  it('names duties that were in one hand', () => {
    const conflict = {
      code: 'risk-acceptor-fixes' as const,
      ref: JANE,
      items: [condition.item],
      message: 'user:default/jane accepts the risk of 6.3 and fixes it too.',
    };
    expect(memo({ conflicts: [conflict] })).toContain(
      'Not separated when it was decided:\n\n- user:default/jane accepts',
    );
  });

  it('shows what people wrote as text, whatever it is', () => {
    const bad = '</td> | [x](y) <img src=x onerror=alert(1)>\n# No-Go';
    const page = memo({
      rationale: bad,
      conditions: [{ ...condition, plan: bad }],
      acceptedRisks: [{ risk: bad, accountable: RAVI }],
      scope: { kind: 'initial', audience: bad, volume: bad, until: inDays(9) },
    });
    expect(page).not.toMatch(/<|^# No-Go|[^\\]\[x/m);
    for (const line of page
      .split('\n')
      .filter(row => row.startsWith('| 6.3'))) {
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
    }
  });
});
