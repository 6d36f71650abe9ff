import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import CriticalIcon from '@material-ui/icons/Flag';
import PassedIcon from '@material-ui/icons/CheckCircle';
import GapIcon from '@material-ui/icons/PersonAddDisabled';
import type { GateSummary } from 'backstage-plugin-ai-readiness-common';
import { useEffect, useRef } from 'react';
import { Mark } from '../presentation/Mark';
import { counted, gateWords } from './gateWords';
import { StatusDots } from './StatusDots';

/** From here on the gates stand beside the items. */
export const BESIDE = '@media (min-width: 1100px)';

const useStyles = makeStyles(theme => ({
  root: {
    minWidth: 0,
    [BESIDE]: {
      position: 'sticky',
      top: theme.spacing(1),
      maxHeight: `calc(100vh - ${theme.spacing(2)}px)`,
      overflowY: 'auto',
    },
    '@media print': { display: 'none' },
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(0.25),
    display: 'flex',
    gap: theme.spacing(1),
    overflowX: 'auto',
    [BESIDE]: { flexDirection: 'column', overflowX: 'visible' },
  },
  entry: { flex: '0 0 auto' },
  gate: {
    width: 170,
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    justifyContent: 'flex-start',
    textAlign: 'start',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1, 1.5),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    background: theme.palette.background.paper,
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
    '&[aria-current="true"]': {
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    },
    [BESIDE]: { width: '100%' },
  },
  title: { ...theme.typography.subtitle2, overflowWrap: 'anywhere' },
  words: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
  },
}));

/** The gates, each with how far it is; choosing one shows its items. */
export function GateList(props: {
  gates: GateSummary[];
  selected?: string;
  total: number;
  onSelect: (gateId: string) => void;
}) {
  const { gates, selected, total, onSelect } = props;
  const classes = useStyles();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current;
    const current = row?.querySelector('[aria-current="true"]');
    if (!row || !current) return;
    // Where the gates scroll, the chosen one must not hide; the page stays.
    const [outer, inner] = [row, current].map(e => e.getBoundingClientRect());
    if (inner.left < outer.left || inner.right > outer.right) {
      row.scrollLeft += inner.left - outer.left;
    }
  }, [selected]);
  return (
    <nav aria-label="Gates" className={classes.root}>
      <ol className={classes.list} ref={list}>
        <li className={classes.entry}>
          <ButtonBase
            className={classes.gate}
            aria-current={selected === 'all'}
            onClick={() => onSelect('all')}
          >
            <span className={classes.title}>All gates</span>
            <span className={classes.words}>{counted(total, 'item')}</span>
          </ButtonBase>
        </li>
        {gates.map(gate => (
          <li key={gate.id} className={classes.entry}>
            <ButtonBase
              className={classes.gate}
              aria-current={selected === gate.id}
              onClick={() => onSelect(gate.id)}
            >
              <span className={classes.title}>
                {gate.number} {gate.title}
              </span>
              <StatusDots gate={gate} />
              <span className={classes.words}>{gateWords(gate)}</span>
              <GateMarks gate={gate} />
            </ButtonBase>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function GateMarks(props: { gate: GateSummary }) {
  const { state, openCritical, ownershipGaps } = props.gate;
  return (
    <>
      {state === 'passed' && (
        <Mark tone="good" icon={PassedIcon}>
          passed
        </Mark>
      )}
      {openCritical > 0 && (
        <Mark tone="bad" icon={CriticalIcon}>
          {openCritical} critical open
        </Mark>
      )}
      {ownershipGaps > 0 && (
        <Mark tone="warn" icon={GapIcon}>
          {counted(ownershipGaps, 'ownership gap')}
        </Mark>
      )}
    </>
  );
}
