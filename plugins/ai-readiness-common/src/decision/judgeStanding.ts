import type { ItemState } from '../verdict/assessItem';
import { decideVerdict, type DecidedVerdict } from '../verdict/decideVerdict';
import type { Verdict } from '../verdict/types';
import { frameDrift } from './frameDrift';
import { itemDrift } from './itemDrift';
import {
  situationOf,
  type Finding,
  type Situation,
  type StandingFacts,
} from './situation';
import { termDrift } from './termDrift';
import type { Standing } from './types';

/** What a decision is worth at one moment. */
export interface JudgedStanding {
  standing: Standing;
  findings: Finding[];
  /** Those that make it worth less than was decided, most telling first. */
  because: Finding[];
  /** Ids of closed conditions whose items are open again. */
  reopened: readonly string[];
}

type Worth = Pick<JudgedStanding, 'standing' | 'because'>;

/** Unknown is not failed; that it stays unknown is what makes a decision lapse. */
const WORTH: Record<Verdict, Standing> = {
  go: 'go',
  'conditional-go': 'conditional-go',
  incomplete: 'conditional-go',
  'no-go': 'no-go',
};

/** The rules of `docs/standing.md`, in their order. */
export function judgeStanding(
  facts: StandingFacts,
  items?: readonly ItemState[],
): JudgedStanding {
  const { decision } = facts.followUp;
  const nothing = { findings: [], because: [], reopened: [] };
  if (!decision) return { standing: 'undecided', ...nothing }; // rule 1
  if (decision.verdict === 'no-go') return { standing: 'no-go', ...nothing }; // rule 2
  const situation = situationOf(facts, decision, items);
  const findings = [
    ...termDrift(situation),
    ...itemDrift(situation),
    ...frameDrift(situation),
  ];
  const { reopened } = situation;
  return { ...worthOf(situation, findings), findings, reopened };
}

function worthOf(situation: Situation, findings: Finding[]): Worth {
  const { decision, today, input } = situation;
  const coded = (code: Finding['code']) =>
    findings.filter(finding => finding.code === code);
  const retired = coded('retired');
  if (retired.length) return { standing: 'no-go', because: retired }; // rule 3

  const lapsed = findings.filter(
    ({ survivedUntil }) => survivedUntil !== undefined && today > survivedUntil,
  );
  if (lapsed.length) return { standing: 'lapsed', because: bySince(lapsed) }; // rule 4

  const restricted = coded('restricted');
  const computed = decideVerdict(
    countedItems(situation),
    input.checklist.policy,
  );
  const standing = worst(
    decision.verdict, // rule 5
    restricted.length ? 'conditional-go' : 'go', // rule 6
    WORTH[computed.verdict], // rule 7
  );
  if (standing === decision.verdict) return { standing, because: [] };
  const because = [...explaining(computed, findings), ...restricted];
  return { standing, because: because.length ? because : bySince(findings) };
}

const WORST_FIRST: readonly Standing[] = ['no-go', 'conditional-go', 'go'];

function worst(...standings: Standing[]): Standing {
  return WORST_FIRST.find(standing => standings.includes(standing))!;
}

/** A break-glass leaves out what stood against it when it was decided (rule 8). */
function countedItems(situation: Situation): readonly ItemState[] {
  const { decision, decidedOn, items } = situation;
  if (!decision.override || !decidedOn) return items;
  return items.filter(({ item }) => {
    const then = decidedOn.items[item.id];
    if (!then) return true;
    const onMinimum = then.onMinimum && decision.verdict === 'go';
    return !then.open && !onMinimum && then.effective !== 'not-assessed';
  });
}

/** Drift of the items that the verdict rests on; else of what it was made in. */
function explaining(computed: DecidedVerdict, findings: Finding[]): Finding[] {
  const deciding = computed.reasons.filter(
    ({ code }) => code !== 'not-assessed' || computed.verdict === 'incomplete',
  );
  const found = new Set<Finding>();
  for (const reason of deciding) {
    if (reason.code === 'all-met') return [];
    const ids = new Set(reason.items.map(({ id }) => id));
    const touching = findings.filter(f =>
      f.items.some(({ id }) => ids.has(id)),
    );
    bySince(touching).forEach(finding => found.add(finding));
  }
  return found.size ? [...found] : bySince(findings.filter(isOfFrame));
}

const FRAME: readonly Finding['code'][] = [
  'scope-changed',
  'checklist-changed',
  'risk-tier-changed',
];

function isOfFrame({ code }: Finding): boolean {
  return FRAME.includes(code);
}

function bySince(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.since.localeCompare(b.since));
}
