import { makeStyles } from '@material-ui/core/styles';
import type { GateSummary } from 'backstage-plugin-ai-readiness-common';
import { DrawerSection } from '../../../assessment/item/DrawerSection';
import { gateWords } from '../../../verdict/gateWords';
import { StatusDots } from '../../../verdict/StatusDots';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  gate: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(0.5, 0),
  },
  words: { color: theme.palette.text.secondary, flexBasis: '100%' },
}));

/** How far each gate is. */
export function PreviewGates(props: { gates: readonly GateSummary[] }) {
  const classes = useStyles();
  return (
    <DrawerSection title="Gates">
      <ul className={classes.list}>
        {props.gates.map(gate => (
          <li key={gate.id} className={classes.gate}>
            <span>
              {gate.number} {gate.title}
            </span>
            <StatusDots gate={gate} />
            <span className={classes.words}>
              {gate.state === 'passed' ? 'passed: ' : ''}
              {gateWords(gate)}
              {gate.openCritical > 0 && `, ${gate.openCritical} critical open`}
            </span>
          </li>
        ))}
      </ul>
    </DrawerSection>
  );
}
