import type SvgIcon from '@material-ui/core/SvgIcon';
import ReviewIcon from '@material-ui/icons/EventNote';
import OverdueIcon from '@material-ui/icons/EventBusy';
import CriticalIcon from '@material-ui/icons/Flag';
import BreakGlassIcon from '@material-ui/icons/FlashOn';
import ConditionIcon from '@material-ui/icons/Event';
import ExemptionIcon from '@material-ui/icons/HourglassEmpty';
import GapIcon from '@material-ui/icons/PersonAddDisabled';
import LiveIcon from '@material-ui/icons/ReportProblemOutlined';
import DriftedIcon from '@material-ui/icons/TrendingDown';
import {
  STANDING_WORDS,
  type DueKind,
  type FacetName,
  type PortfolioFlag,
  type PortfolioTotals,
  type Standing,
} from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../decision/standingLook';
import { GAP_LIVENESSES } from '../ownership/lookups/livenessOptions';
import type { Tone } from '../presentation/tone';
import { FLAG_WORDS } from './scorecard/filters/filterWords';
import type { ScorecardFilters } from './scorecard/state/scorecardAddress';

/** How many services something is true of, and the filter that shows them. */
export interface Figure {
  words: string;
  tone: Tone;
  icon: typeof SvgIcon;
  filter: FacetName;
  /** Several are parted by commas, as in addresses. */
  value: string;
  of: (figures: Figures) => number;
}

/** What totals and groups of a roll-up have in common. */
export type Figures = Pick<
  PortfolioTotals,
  'standing' | 'flags' | 'due' | 'withGaps'
>;

export const STANDINGS = Object.keys(STANDING_LOOK) as Standing[];

/** What is left of a service's decision, as the first figures that one reads. */
export const STANDING_FIGURES: readonly Figure[] = STANDINGS.map(standing => ({
  ...STANDING_LOOK[standing],
  words: STANDING_WORDS[standing],
  filter: 'standing',
  value: standing,
  of: ({ standing: counts }) => counts[standing] ?? 0,
}));

type Icon = typeof SvgIcon;

function flag(value: PortfolioFlag, tone: Tone, icon: Icon): Figure {
  const of = ({ flags }: Figures) => flags[value] ?? 0;
  return { words: FLAG_WORDS[value], tone, icon, filter: 'flag', value, of };
}

function due(
  value: DueKind | 'overdue',
  words: string,
  icon: Icon,
  tone: Tone = 'info',
): Figure {
  const of = ({ due: counts }: Figures) => counts[value] ?? 0;
  return { words, tone, icon, filter: 'due', value, of };
}

export const GAP_FIGURE: Figure = {
  words: 'With ownership gaps',
  tone: 'warn',
  icon: GapIcon,
  filter: 'gap',
  value: GAP_LIVENESSES.join(','),
  of: ({ withGaps }) => withGaps,
};

export const LIVE_UNDECIDED_FIGURE = flag('live-undecided', 'warn', LiveIcon);
export const OPEN_CRITICAL_FIGURE: Figure = {
  ...flag('open-critical', 'bad', CriticalIcon),
  words: 'With critical items open',
};

/** What wants somebody's attention. */
export const ATTENTION_FIGURES: readonly Figure[] = [
  LIVE_UNDECIDED_FIGURE,
  flag('drifted', 'warn', DriftedIcon),
  OPEN_CRITICAL_FIGURE,
  GAP_FIGURE,
  flag('break-glass', 'bad', BreakGlassIcon),
];

/** What wants it by a day: within the next 30, or passed already. */
export const DUE_FIGURES: readonly Figure[] = [
  due('overdue', 'With something overdue', OverdueIcon, 'bad'),
  due('condition', 'With a condition due', ConditionIcon),
  due('review', 'With a review due', ReviewIcon),
  due('exemption', 'With an exemption ending', ExemptionIcon),
];

/** A figure as a filter. */
export function filterBy({ filter, value }: Figure): ScorecardFilters {
  return { [filter]: value.split(',') };
}
