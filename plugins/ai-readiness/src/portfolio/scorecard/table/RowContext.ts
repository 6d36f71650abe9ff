import type { GateState } from 'backstage-plugin-ai-readiness-common';
import type { GateHead } from '../useGateHeads';
import type { Column, ColumnId } from './columns';
import type { ScorecardClasses } from './useScorecardStyles';

/** What the portal calls the entities that a row names. */
export interface RowTitles {
  owner?: string;
  system?: string;
  domain?: string;
}

/** Where the links of a row lead. */
export interface RowPlaces {
  tab: string;
  /** Absent for who has no page. */
  ownerPage?: string;
}

/** What all rows have in common; it changes as rarely as possible. */
export interface RowContext {
  columns: readonly (Column & { id: ColumnId })[];
  gates: readonly GateHead[];
  classes: ScorecardClasses;
  /** UTC day. */
  today: string;
  onGate: (gateId: string, state: GateState) => void;
}
