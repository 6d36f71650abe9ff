import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import CriticalIcon from '@material-ui/icons/Flag';
import PassedIcon from '@material-ui/icons/CheckCircle';
import GapIcon from '@material-ui/icons/PersonAddDisabled';
import type { GateSummary } from 'backstage-plugin-ai-readiness-common';
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
    display: 'grid',
    gap: theme.spacing(0.75),
    gridTemplateColumns: 'repeat(auto-fill, minmax(145px, 1fr))',
    [BESIDE]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  gate: {
    width: '100%',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    justifyContent: 'flex-start',
    textAlign: 'start',
    gap: theme.spacing(0.25),
    padding: theme.spacing(0.75, 1.25),
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
  },
  title: {
    ...theme.typography.subtitle2,
    lineHeight: 1.3,
    overflowWrap: 'break-word',
  },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
  },
  mark: { ...theme.typography.caption },
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
  return (
    <nav aria-label="Gates" className={classes.root}>
      <ol className={classes.list}>
        <li>
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
          <li key={gate.id}>
            <ButtonBase
              className={classes.gate}
              aria-current={selected === gate.id}
              onClick={() => onSelect(gate.id)}
            >
              <span className={classes.title}>
                {gate.number} {gate.title}
              </span>
              <StatusDots gate={gate} />
              <span className={classes.state}>
                <span className={classes.words}>{gateWords(gate)}</span>
                <GateMarks gate={gate} />
              </span>
            </ButtonBase>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function GateMarks(props: { gate: GateSummary }) {
  const { state, openCritical, ownershipGaps } = props.gate;
  const classes = useStyles();
  return (
    <>
      {state === 'passed' && (
        <Mark className={classes.mark} tone="good" icon={PassedIcon}>
          passed
        </Mark>
      )}
      {openCritical > 0 && (
        <Mark className={classes.mark} tone="bad" icon={CriticalIcon}>
          {openCritical} critical open
        </Mark>
      )}
      {ownershipGaps > 0 && (
        <Mark className={classes.mark} tone="warn" icon={GapIcon}>
          <span title="One gap can touch several gates">
            touched by {counted(ownershipGaps, 'gap')}
          </span>
        </Mark>
      )}
    </>
  );
}
