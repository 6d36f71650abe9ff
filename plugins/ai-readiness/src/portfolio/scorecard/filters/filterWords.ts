import {
  AREA_TITLES,
  PATTERN_WORDS,
  STANDING_WORDS,
  VERDICT_WORDS,
  type DueKind,
  type FacetName,
  type GateState,
  type PortfolioFlag,
} from 'backstage-plugin-ai-readiness-common';
import { GAP_LIVENESSES } from '../../../ownership/lookups/livenessOptions';
import { livenessWords } from '../../../ownership/lookups/livenessWords';
import { capitalized } from '../../../presentation/capitalized';

/** The services of whoever looks, and of their groups. */
export const MINE = 'mine';
/** Those without: no owner, no System, no tier. */
export const NONE = 'none';

/** What people call the filters, and what each asks. */
export const FILTER_WORDS: Record<FacetName, { title: string; about: string }> =
  {
    standing: { title: 'Standing', about: 'What the decision is worth now' },
    verdict: { title: 'Verdict', about: 'What the rules say now' },
    owner: {
      title: 'Owner',
      about:
        'Owns the service, or answers for one of its areas. A group stands for all groups below it as well.',
    },
    area: {
      title: 'Area',
      about: 'The area has an open item, or nobody who can answer',
    },
    system: { title: 'System', about: 'The System in the catalog' },
    domain: { title: 'Domain', about: 'The Domain in the catalog' },
    lifecycle: { title: 'Lifecycle', about: 'The lifecycle in the catalog' },
    tier: { title: 'Risk tier', about: 'How much harm it can do' },
    type: { title: 'Type', about: 'The type in the catalog' },
    gate: { title: 'Gate', about: 'How far a gate is' },
    item: { title: 'Open item', about: 'The item is open' },
    gap: { title: 'Gap', about: 'Why nobody can answer for something' },
    pattern: {
      title: 'Anti-pattern',
      about: 'A way of launching that is known to end badly',
    },
    due: {
      title: 'Due',
      about: 'What has to be done within 30 days, or should have been',
    },
    flag: { title: 'Look at', about: 'What to look at first' },
  };

export const FLAG_WORDS: Record<PortfolioFlag, string> = {
  'live-undecided': 'Live without a decision',
  drifted: 'Worth less than decided',
  'open-critical': 'Critical items open',
  'break-glass': 'In force by break-glass',
};

export const DUE_WORDS: Record<DueKind | 'overdue', string> = {
  condition: 'A condition',
  review: 'A review',
  exemption: 'An exemption',
  overdue: 'Overdue',
};

export const GATE_STATE_WORDS: Record<GateState, string> = {
  passed: 'passed',
  open: 'open',
  'not-assessed': 'not assessed',
  'not-applicable': 'does not apply',
};

export const TIER_WORDS: Record<string, string> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  [NONE]: 'No tier',
};

/** Values that are the same in every portal, in the order to show them. */
export const FIXED_VALUES: Partial<Record<FacetName, Record<string, string>>> =
  {
    standing: STANDING_WORDS,
    verdict: VERDICT_WORDS,
    area: AREA_TITLES,
    tier: TIER_WORDS,
    gap: Object.fromEntries(
      GAP_LIVENESSES.map(kind => [kind, capitalized(livenessWords(kind))]),
    ),
    pattern: Object.fromEntries(
      Object.entries(PATTERN_WORDS).map(([id, { title }]) => [id, title]),
    ),
    due: DUE_WORDS,
    flag: FLAG_WORDS,
  };

/** Filters whose values are entities of the catalog, and their kinds. */
export const ENTITY_FILTERS: Partial<Record<FacetName, readonly string[]>> = {
  owner: ['Group', 'User'],
  system: ['System'],
  domain: ['Domain'],
};

/** What `none` asks for. */
export const WITHOUT: Partial<Record<FacetName, string>> = {
  owner: 'No owner',
  system: 'No System',
  domain: 'No Domain',
  lifecycle: 'No lifecycle',
  type: 'No type',
};
