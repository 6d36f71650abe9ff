import { makeStyles } from '@material-ui/core/styles';
import type { VerdictResult } from 'backstage-plugin-ai-readiness-common';
import type { ReactNode } from 'react';
import { useReview } from '../assessment/ReviewContext';
import { TextButton } from '../presentation/TextButton';
import { counted } from './gateWords';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2.5),
    rowGap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Where to look for what a figure counts. */
export type ShowFilter = {
  open?: boolean;
  critical?: boolean;
  gate?: string;
  status?: 'not-assessed';
};

/** The figures of a verdict, each leading to what it counts. */
export function VerdictFacts(props: {
  verdict: VerdictResult;
  onShow: (filter: ShowFilter) => void;
  onShowOwners: () => void;
}) {
  const { verdict, onShow, onShowOwners } = props;
  const { counts, gatesPassed, gatesTotal, weakestGate } = verdict;
  const classes = useStyles();
  const { gates } = useReview().review;
  const weakest = gates.find(({ id }) => id === weakestGate);
  return (
    <ul className={classes.root} aria-label="Figures">
      <li>
        <strong>
          {gatesPassed} of {gatesTotal}
        </strong>{' '}
        gates passed
      </li>
      {weakest && (
        <li>
          Weakest:{' '}
          <TextButton onClick={() => onShow({ gate: weakest.id })}>
            {weakest.title}
          </TextButton>
        </li>
      )}
      <li>
        <Figure
          count={counts.openCritical}
          onClick={() => onShow({ open: true, critical: true })}
        >
          <strong>{counts.openCritical}</strong> critical open
        </Figure>
      </li>
      <li>
        <Figure count={counts.open} onClick={() => onShow({ open: true })}>
          {counts.open} open
        </Figure>
      </li>
      <li>
        <Figure
          count={counts.notAssessed}
          onClick={() => onShow({ status: 'not-assessed' })}
        >
          {counts.notAssessed} not assessed
        </Figure>
      </li>
      <li>
        <TextButton onClick={() => onShowOwners()}>
          {counted(counts.ownershipGaps, 'ownership gap')}
        </TextButton>
      </li>
      {counts.exempt > 0 && <li>{counts.exempt} exempt</li>}
      {counts.onMinimum > 0 && <li>{counts.onMinimum} on their minimum</li>}
      <li>
        {counts.assessed} of {counts.total} assessed
      </li>
    </ul>
  );
}

/** A figure that leads to what it counts, when there is anything. */
function Figure(props: {
  count: number;
  onClick: () => void;
  children: ReactNode;
}) {
  const { count, onClick, children } = props;
  return count ? (
    <TextButton onClick={onClick}>{children}</TextButton>
  ) : (
    <>{children}</>
  );
}
