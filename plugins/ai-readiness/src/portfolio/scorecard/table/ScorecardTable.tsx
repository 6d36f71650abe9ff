import type {
  GateState,
  PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import { useCallback, useMemo, type MouseEvent } from 'react';
import { Scroller } from '../../../ownership/lookups/Scroller';
import { useNow } from '../../../ownership/lookups/useNow';
import { VisuallyHidden } from '../../../presentation/VisuallyHidden';
import type { GateHead } from '../useGateHeads';
import { useRefTitles } from '../useRefTitles';
import type { Sorted } from './HeadCell';
import type { RowContext } from './RowContext';
import { ScorecardHead } from './ScorecardHead';
import { PREVIEW_BUTTON, ROW_REF, ScorecardRow } from './ScorecardRow';
import { stepBetweenGates } from './stepBetweenGates';
import { useRowLinks } from './useRowLinks';
import { useScorecardStyles } from './useScorecardStyles';

/** Services and their gates: what stands where, at a glance. */
export function ScorecardTable(props: {
  services: readonly PortfolioRow[];
  columns: RowContext['columns'];
  gates: readonly GateHead[];
  sorted: Sorted;
  /** Whether a newer list is on its way. */
  busy: boolean;
  onSort: (sort: string, order?: 'asc' | 'desc') => void;
  onGate: (gateId: string, state: GateState) => void;
  onPreview: (entityRef: string) => void;
}) {
  const { services, columns, gates, sorted, busy } = props;
  const { onSort, onGate, onPreview } = props;
  const classes = useScorecardStyles();
  const today = useNow().slice(0, 10);
  const { follow, tabOf, ownerPageOf } = useRowLinks();
  const titleOf = useRefTitles(
    services.flatMap(({ owner, system, domain }) => [owner, system, domain]),
  );
  const context = useMemo<RowContext>(
    () => ({ columns, gates, classes, today, onGate }),
    [columns, gates, classes, today, onGate],
  );
  const press = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const service = serviceAt(event);
      if (service) onPreview(service);
      else follow(event);
    },
    [follow, onPreview],
  );
  return (
    <Scroller label="Services" bothWays className={classes.frame}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- It hears what the buttons and links within it are told. */}
      <table
        className={classes.table}
        aria-busy={busy}
        onClick={press}
        onKeyDown={stepBetweenGates}
      >
        <caption>
          <VisuallyHidden>
            AI services and their gates. The arrow keys lead from gate to gate;
            pressing one shows the services that are like it.
          </VisuallyHidden>
        </caption>
        <ScorecardHead context={context} sorted={sorted} onSort={onSort} />
        <tbody>
          {services.map(row => (
            <ScorecardRow
              key={row.entityRef}
              row={row}
              context={context}
              tab={tabOf(row.entityRef)}
              ownerPage={ownerPageOf(row.owner)}
              owner={row.owner && titleOf(row.owner)}
              system={row.system && titleOf(row.system)}
              domain={row.domain && titleOf(row.domain)}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** The service whose preview was asked for: by its button, or beside all links. */
function serviceAt({ target }: MouseEvent): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const pressed = target.closest(`a, button, [${ROW_REF}]`);
  const beside =
    pressed?.hasAttribute(ROW_REF) && !window.getSelection()?.toString();
  if (!beside && !pressed?.hasAttribute(PREVIEW_BUTTON)) return undefined;
  return target.closest(`[${ROW_REF}]`)?.getAttribute(ROW_REF) ?? undefined;
}
