import type {
  GateCell,
  PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import type { GateHead } from '../useGateHeads';
import { gateCellSign, gateCellWords } from './gateCellWords';
import type { ScorecardClasses } from './useScorecardStyles';

/** Where among the cells one is; the arrow keys go from one to the next. */
export const GATE_CELL = 'data-gate';

/** The gates of one service, each leading to the services that are like it. */
export function GateCells(props: {
  row: PortfolioRow;
  gates: readonly GateHead[];
  classes: ScorecardClasses;
  onGate: (gateId: string, state: GateCell['state']) => void;
}) {
  const { row, gates, classes, onGate } = props;
  return (
    <>
      {gates.map((head, index) => {
        const cell = row.gates.find(({ id }) => id === head.id);
        if (!cell) {
          return (
            <td key={head.id} className={classes.gate}>
              –
            </td>
          );
        }
        const words = gateCellWords(head, cell);
        const critical = cell.state === 'open' && cell.openCritical > 0;
        return (
          <td key={head.id} className={classes.gate}>
            <button
              type="button"
              className={classes.cell}
              data-state={critical ? 'critical' : cell.state}
              // A picture of the words, not a text of its own.
              data-sign={gateCellSign(cell)}
              {...{ [GATE_CELL]: index }}
              // One stop per row: the arrow keys lead to the others.
              tabIndex={index === 0 ? 0 : -1}
              title={words}
              aria-label={words}
              onClick={() => onGate(cell.id, cell.state)}
            />
          </td>
        );
      })}
    </>
  );
}
