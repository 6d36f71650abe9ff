import { makeStyles } from '@material-ui/core/styles';
import type SvgIcon from '@material-ui/core/SvgIcon';
import type { ReactNode } from 'react';
import { useToneColor, type Tone } from './tone';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
    minWidth: 0,
    // Without, an icon would lift it above the words beside it.
    verticalAlign: 'top',
    ...theme.typography.body2,
  },
  icon: { fontSize: '1.15em', flexShrink: 0, marginTop: '0.15em' },
}));

/** A state as icon, word and colour at once. */
export function Mark(props: {
  tone: Tone;
  icon: typeof SvgIcon;
  children: ReactNode;
  className?: string;
}) {
  const { tone, icon: Icon, children, className } = props;
  const classes = useStyles();
  const color = useToneColor(tone);
  return (
    <span className={`${classes.root} ${className ?? ''}`}>
      <Icon className={classes.icon} style={{ color }} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
