import { Link } from '@backstage/core-components';
import type {
  RollupBy,
  RollupGroup,
} from 'backstage-plugin-ai-readiness-common';
import { useTableStyles } from '../../ownership/lookups/useTableStyles';
import { grouped } from '../../presentation/figures';
import {
  filterBy,
  GAP_FIGURE,
  LIVE_UNDECIDED_FIGURE,
  OPEN_CRITICAL_FIGURE,
  type Figure,
} from '../figures';
import type { ScorecardFilters } from '../scorecard/state/scorecardAddress';
import type { GateHead } from '../scorecard/useGateHeads';
import { useScorecardLink } from '../useScorecardLink';
import { Count } from './Count';
import { DueCounts } from './DueCounts';
import { GateHeat } from './GateHeat';
import { GroupName } from './GroupName';
import { StandingSplit } from './StandingSplit';

/** The figures of one group; each leads to the services that it counts. */
export function RollupRow(props: {
  by: RollupBy;
  group: RollupGroup;
  gates: readonly GateHead[];
  filters: ScorecardFilters;
  titleOf: (ref: string) => string;
}) {
  const { by, group, gates, filters, titleOf } = props;
  const { number } = useTableStyles();
  const toScorecard = useScorecardLink();
  const linkTo = (more: ScorecardFilters) =>
    toScorecard({ ...filters, [by]: [group.value], ...more });
  const toFigure = (figure: Figure) => linkTo(filterBy(figure));
  const all = linkTo({}) ?? '';
  return (
    <tr>
      <th scope="row">
        <GroupName by={by} value={group.value} to={all} titleOf={titleOf} />
      </th>
      <td className={number}>
        <Link to={all}>{grouped(group.services)}</Link>
      </td>
      <td>
        <StandingSplit group={group} linkTo={toFigure} />
      </td>
      <td className={number}>
        <Count count={group.openCritical} to={toFigure(OPEN_CRITICAL_FIGURE)} />
      </td>
      <td className={number}>
        <Count count={group.withGaps} to={toFigure(GAP_FIGURE)} />
      </td>
      <td className={number}>
        <Count
          count={LIVE_UNDECIDED_FIGURE.of(group)}
          to={toFigure(LIVE_UNDECIDED_FIGURE)}
        />
      </td>
      <td>
        <DueCounts group={group} linkTo={toFigure} />
      </td>
      {gates.map(gate => (
        <td key={gate.id}>
          <GateHeat
            gate={gate}
            counts={group.gates.find(({ id }) => id === gate.id)}
            services={group.services}
            to={linkTo({ gate: [`${gate.id}:open`] })}
          />
        </td>
      ))}
    </tr>
  );
}
