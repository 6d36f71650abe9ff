import { makeStyles } from '@material-ui/core/styles';
import type SvgIcon from '@material-ui/core/SvgIcon';
import ArrowIcon from '@material-ui/icons/ArrowForward';
import { Mark } from '../../presentation/Mark';
import type { Tone } from '../../presentation/tone';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';

interface State {
  tone: Tone;
  icon: typeof SvgIcon;
  word: string;
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
  to: { display: 'inline-flex', alignItems: 'center', gap: theme.spacing(0.5) },
  arrow: {
    fontSize: '1rem',
    color: theme.palette.text.secondary,
    '[dir=rtl] &': { transform: 'scaleX(-1)' },
  },
  stays: { color: theme.palette.text.secondary },
}));

/** From one state to another; or what stays as it is. */
export function Becomes(props: { from: State; to: State }) {
  const { from, to } = props;
  const classes = useStyles();
  if (from.word === to.word) {
    return <span className={classes.stays}>stays {from.word}</span>;
  }
  return (
    <span className={classes.root}>
      <Mark {...from}>{from.word}</Mark>
      <span className={classes.to}>
        <ArrowIcon className={classes.arrow} aria-hidden />
        <VisuallyHidden>becomes</VisuallyHidden>
        <Mark {...to}>{to.word}</Mark>
      </span>
    </span>
  );
}
