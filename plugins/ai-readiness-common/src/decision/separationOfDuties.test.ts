import { aDirectory } from '../ownership/__testUtils__/aCatalog';
import { aReview, items, met, notMet } from '../verdict/__testUtils__/aReview';
import {
  CLAIMS,
  COMPLETE,
  decisionFacts,
  DIRECTORY,
  INSURANCE,
  JANE,
  LAUNCH,
  LENA,
  parsed,
  RAVI,
} from './__testUtils__/aDraft';
import type { DecisionFacts } from './decisionFacts';
import { prepareDecision } from './prepareDecision';

const [a, b, c] = items(3);
const checklist = [{ ...a, critical: true }, { ...b, critical: true }, c];
const review = aReview(checklist, { a: met, b: met, c: notMet });

/** What is found where `c` is carried by these two. */
function conflictsOf(
  other: Partial<DecisionFacts>,
  hands: { owner?: string; accountable?: string } = {},
) {
  const draft = parsed({
    ...LAUNCH,
    verdict: 'conditional-go',
    conditions: [{ itemId: 'c', ...COMPLETE, ...hands }],
  });
  return prepareDecision(draft, decisionFacts(review, other)).conflicts.map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

const ROWS: [string, Parameters<typeof conflictsOf>, string[]][] = [
  [
    'who decides has stated other items only',
    [{ statedBy: { a: JANE, c: LENA } }],
    [],
  ],
  [
    'who decides has stated a critical item',
    [{ statedBy: { a: LENA, b: LENA } }],
    [
      'decider-stated-critical: user:default/lena stated 1.1 and 1.2, which is critical, and would decide on it too.',
    ],
  ],
  [
    'who decides is in no group that builds it',
    [{ serviceOwners: [CLAIMS] }],
    [],
  ],
  [
    'who decides is in the group that builds it',
    [{ decider: JANE, serviceOwners: [CLAIMS] }],
    [
      'decider-builds-service: user:default/jane is in group:default/claims, which builds the service.',
    ],
  ],
  [
    'who decides is in a group below the one that builds it',
    [{ decider: JANE, serviceOwners: [INSURANCE] }],
    [
      'decider-builds-service: user:default/jane is in group:default/insurance, which builds the service.',
    ],
  ],
  [
    'who decides is in the group that builds it, as their sign-in says',
    [{ deciderGroups: [LENA, CLAIMS], serviceOwners: [CLAIMS] }],
    [
      'decider-builds-service: user:default/lena is in group:default/claims, which builds the service.',
    ],
  ],
  [
    'who decides is, by their sign-in, in a group below the one that builds it',
    [{ deciderGroups: [LENA, CLAIMS], serviceOwners: [INSURANCE] }],
    [
      'decider-builds-service: user:default/lena is in group:default/insurance, which builds the service.',
    ],
  ],
  [
    'who decides accepts a risk that a group of their sign-in works off',
    [{ deciderGroups: [CLAIMS] }, { owner: CLAIMS, accountable: LENA }],
    [
      'risk-acceptor-fixes: user:default/lena belongs to group:default/claims: one accepts the risk of 1.3, the other works it off.',
    ],
  ],
  [
    'who decides builds it alone',
    [{ serviceOwners: [LENA] }],
    ['decider-builds-service: user:default/lena builds the service.'],
  ],
  [
    'who accepts a risk is not who works it off',
    [{}, { owner: CLAIMS, accountable: RAVI }],
    [],
  ],
  [
    'who accepts a risk works it off',
    [{}, { owner: JANE, accountable: JANE }],
    [
      'risk-acceptor-fixes: user:default/jane accepts the risk of 1.3 and works it off too.',
    ],
  ],
  [
    'who accepts a risk is in the group that works it off',
    [{}, { owner: INSURANCE, accountable: JANE }],
    [
      'risk-acceptor-fixes: user:default/jane belongs to group:default/insurance: one accepts the risk of 1.3, the other works it off.',
    ],
  ],
  [
    'who works it off is in the group that accepts the risk',
    [{}, { owner: CLAIMS, accountable: INSURANCE }],
    [
      'risk-acceptor-fixes: group:default/claims belongs to group:default/insurance: one accepts the risk of 1.3, the other works it off.',
    ],
  ],
];

describe('separationOfDuties', () => {
  it.each(ROWS)('%s', (_, given, expected) => {
    expect(conflictsOf(...given)).toEqual(expected);
  });

  it('finds nothing where the policy is off', () => {
    const off = aReview(checklist, review.items, {
      policy: { separationOfDuties: 'off' },
    });
    const facts = decisionFacts(off, { statedBy: { a: LENA } });
    const draft = parsed({ verdict: 'conditional-go' });
    expect(prepareDecision(draft, facts).conflicts).toEqual([]);
  });

  it('is indifferent to groups in circles', () => {
    const directory = aDirectory({
      'group:default/one': { children: ['group:default/two'] },
      'group:default/two': {
        children: ['group:default/one'],
        members: [LENA],
      },
    });
    const serviceOwners = ['group:default/one'];
    expect(conflictsOf({ directory, serviceOwners })).toHaveLength(1);
  });

  it('names the items of one pair of people once', () => {
    const two = aReview(items(2), { a: notMet, b: notMet });
    const same = { ...COMPLETE, accountable: COMPLETE.owner };
    const draft = parsed({
      verdict: 'conditional-go',
      conditions: ['a', 'b'].map(itemId => ({ itemId, ...same })),
    });
    const { conflicts } = prepareDecision(draft, decisionFacts(two));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0].items.map(({ number }) => number)).toEqual([
      '1.1',
      '1.2',
    ]);
  });
});

describe('who could decide', () => {
  const could = (other: Partial<DecisionFacts>) =>
    prepareDecision(parsed({}), decisionFacts(review, other)).couldDecide;

  it('users who own an area, by themselves or through groups, in their order', () => {
    expect(could({ areaOwners: [RAVI, INSURANCE] })).toEqual([JANE, RAVI]);
  });

  it('nobody with a conflict', () => {
    const areaOwners = [RAVI, INSURANCE];
    expect(could({ areaOwners, statedBy: { a: RAVI } })).toEqual([JANE]);
    expect(could({ areaOwners, serviceOwners: [CLAIMS] })).toEqual([RAVI]);
  });

  it('others, whatever the sign-in of who decides names', () => {
    const groups = { deciderGroups: [CLAIMS], serviceOwners: [CLAIMS] };
    expect(could({ areaOwners: [LENA, RAVI], ...groups })).toEqual([RAVI]);
  });

  it('nobody who is gone or away', () => {
    const absent = new Map([[RAVI, 'on leave']]);
    const directory = { ...DIRECTORY, absent };
    expect(could({ areaOwners: [RAVI, CLAIMS], directory })).toEqual([JANE]);
    const tom = 'user:default/tom';
    expect(could({ areaOwners: [tom] })).toEqual([]);
  });

  it('nobody while the catalog does not say who is there', () => {
    const directory = { ...DIRECTORY, judgeable: false };
    expect(could({ areaOwners: [RAVI], directory })).toEqual([]);
  });

  it('ten of them, not the whole company', () => {
    const users = Array.from({ length: 40 }, (_, i) => `user:default/p${i}`);
    const directory = aDirectory(
      { 'group:default/all': { members: users } },
      users,
    );
    const areaOwners = ['group:default/all'];
    expect(could({ areaOwners, directory })).toHaveLength(10);
  });
});
