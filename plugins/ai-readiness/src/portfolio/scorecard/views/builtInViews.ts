import { MINE } from '../filters/filterWords';
import { writeAddress } from '../state/scorecardAddress';

/** A way of looking at the scorecard. */
export interface ScorecardView {
  id: string;
  name: string;
  /** What the address says then: filters and order. */
  address: string;
}

/** Those that everybody has. */
export const BUILT_IN_VIEWS: readonly ScorecardView[] = [
  { id: 'attention', name: 'Needs attention', address: writeAddress({}) },
  {
    id: 'mine',
    name: 'Mine',
    address: writeAddress({ filters: { owner: [MINE] } }),
  },
  {
    id: 'live-undecided',
    name: 'Live without a decision',
    address: writeAddress({ filters: { flag: ['live-undecided'] } }),
  },
];
