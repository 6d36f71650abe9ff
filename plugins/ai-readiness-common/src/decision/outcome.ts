import { assessItems, type ItemState } from '../verdict/assessItem';
import { decideVerdict, type DecidedVerdict } from '../verdict/decideVerdict';
import { countItems, summarizeGates, weakestGate } from '../verdict/summarize';
import type {
  GateSummary,
  VerdictCounts,
  VerdictInput,
} from '../verdict/types';

/**
 * Raise it when the rules answer otherwise to what they were asked before: a
 * replay then tells that apart from a snapshot that somebody has changed.
 * @public
 */
export const RULES_VERSION = '1.0.0';

/** What the rules said of one item. @public */
export type ItemOutcome = Omit<ItemState, 'item' | 'party'> & {
  id: string;
  number: string;
  critical: boolean;
};

/** What the rules said, without a word: wording may change. @public */
export interface DecisionOutcome extends DecidedVerdict {
  counts: VerdictCounts;
  gatesPassed: number;
  gatesTotal: number;
  weakestGate?: string;
  gates: GateSummary[];
  items: ItemOutcome[];
}

/** What the rules say of an input. Pure: the same input gives the same bytes. */
export function outcomeOf(input: VerdictInput): DecisionOutcome {
  const states = assessItems(input);
  const gates = summarizeGates(input.checklist, states);
  const weakest = weakestGate(gates, states);
  return {
    ...decideVerdict(states, input.checklist.policy),
    counts: countItems(states),
    gatesPassed: gates.filter(gate => gate.state === 'passed').length,
    gatesTotal: gates.filter(gate => gate.state !== 'not-applicable').length,
    ...(weakest && { weakestGate: weakest }),
    gates,
    items: states.map(({ item, party: _, ...said }) => ({
      id: item.id,
      number: item.number,
      critical: item.critical,
      ...said,
    })),
  };
}
