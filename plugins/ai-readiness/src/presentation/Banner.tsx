import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import WarnIcon from '@material-ui/icons/ReportProblemOutlined';
import type { ReactNode } from 'react';
import { useToneColor, type Tone } from './tone';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    borderInlineStart: '4px solid',
  },
  content: { flex: 1, minWidth: 0 },
  title: { fontWeight: 700 },
}));

/** Something to know before reading on. */
export function Banner(props: {
  tone: Extract<Tone, 'warn' | 'info'>;
  title: string;
  children: ReactNode;
}) {
  const { tone, title, children } = props;
  const classes = useStyles();
  const color = useToneColor(tone);
  const Icon = tone === 'warn' ? WarnIcon : InfoIcon;
  return (
    <Paper
      variant="outlined"
      role="note"
      aria-label={title}
      className={classes.root}
      style={{ borderInlineStartColor: color }}
    >
      <Icon style={{ color }} aria-hidden />
      <div className={classes.content}>
        <Typography className={classes.title}>{title}</Typography>
        <Typography variant="body2" component="div">
          {children}
        </Typography>
      </div>
    </Paper>
  );
}
