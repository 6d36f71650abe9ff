import { makeStyles } from '@material-ui/core/styles';
import {
  VERDICT_WORDS,
  type VerdictResult,
} from 'backstage-plugin-ai-readiness-common';
import { useToneColor } from '../presentation/tone';
import { VERDICT_LOOK } from './verdictLook';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    fontWeight: 700,
    lineHeight: 1.2,
  },
}));

/** The verdict, large: icon and word. */
export function VerdictWord(props: {
  verdict: Pick<VerdictResult, 'verdict'>;
  size?: 'large' | 'medium';
}) {
  const { verdict, size = 'large' } = props;
  const classes = useStyles();
  const { tone, icon: Icon } = VERDICT_LOOK[verdict.verdict];
  const color = useToneColor(tone);
  return (
    <span
      className={classes.root}
      style={{ fontSize: size === 'large' ? '2rem' : '1.5rem' }}
    >
      <Icon fontSize="inherit" style={{ color }} aria-hidden />
      {VERDICT_WORDS[verdict.verdict]}
    </span>
  );
}
