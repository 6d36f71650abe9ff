import { Link } from '@backstage/core-components';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { RollupGroup } from 'backstage-plugin-ai-readiness-common';
import { grouped } from '../../presentation/figures';
import { tint } from '../../presentation/tone';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';
import { counted } from '../../verdict/gateWords';
import type { GateHead } from '../scorecard/useGateHeads';

/** At full heat, text on it can still be read. */
const HOTTEST = 0.4;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    position: 'relative',
    minWidth: 36,
    padding: theme.spacing(0.5),
    borderRadius: theme.shape.borderRadius,
    textAlign: 'center',
    color: theme.palette.text.primary,
    fontVariantNumeric: 'tabular-nums',
  },
  calm: { color: theme.palette.text.secondary },
}));

/** On how many services of a group a gate is open: the more, the hotter. */
export function GateHeat(props: {
  gate: GateHead;
  counts?: RollupGroup['gates'][number];
  services: number;
  to?: string;
}) {
  const { gate, counts, services, to } = props;
  const { open = 0, notAssessed = 0 } = counts ?? {};
  const classes = useStyles();
  const theme = useTheme();
  const words = [
    `${gate.title}: open on ${open} of ${counted(services, 'service')}`,
    notAssessed > 0 && `not assessed on ${notAssessed}`,
  ]
    .filter(Boolean)
    .join(', ');
  const content = (
    <>
      <span aria-hidden>{shown(open, notAssessed)}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
  if (!open || !to) {
    return (
      <span className={`${classes.root} ${classes.calm}`} title={words}>
        {content}
      </span>
    );
  }
  const heat = HOTTEST * Math.max(0.25, open / Math.max(services, 1));
  return (
    <Link
      to={to}
      className={classes.root}
      title={words}
      style={{ backgroundColor: tint(theme, 'bad', heat) }}
    >
      {content}
    </Link>
  );
}

/** A ring stands for "not assessed" as it does on the Readiness tab. */
function shown(open: number, notAssessed: number): string {
  if (open) return grouped(open);
  return notAssessed ? `○ ${grouped(notAssessed)}` : '0';
}
