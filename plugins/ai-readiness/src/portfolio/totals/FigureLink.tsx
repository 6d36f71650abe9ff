import { Link } from '@backstage/core-components';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { grouped } from '../../presentation/figures';
import { toneColor } from '../../presentation/tone';
import type { Figure, Figures } from '../figures';
import { currentIf } from './currentIf';
import { useFilterLink } from './useFilterLink';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    padding: theme.spacing(0.25, 1),
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    '&[aria-current]': {
      boxShadow: `inset 0 0 0 2px ${theme.palette.primary.main}`,
    },
  },
  link: { '&:hover': { backgroundColor: theme.palette.action.hover } },
  calm: { color: theme.palette.text.secondary },
  icon: { fontSize: '1.15em' },
  count: { fontWeight: 700, fontVariantNumeric: 'tabular-nums' },
  large: {
    fontSize: '1.5rem',
    lineHeight: 1.3,
    [theme.breakpoints.down('sm')]: { fontSize: '1.125rem' },
  },
}));

/**
 * A count with what it is of. Where there are any it leads to them; a zero is
 * not worth a way, and nothing to be alarmed about.
 */
export function FigureLink(props: {
  figure: Figure;
  /** Absent until they are there. */
  figures?: Figures;
  large?: boolean;
}) {
  const { figure, figures, large } = props;
  const { words, tone, icon: Icon } = figure;
  const classes = useStyles();
  const theme = useTheme();
  const { to, selected } = useFilterLink()(figure.filter, figure.value);
  const count = figures && figure.of(figures);
  const isCalm = !count;
  const content = (
    <>
      <Icon
        className={classes.icon}
        style={{ color: isCalm ? undefined : toneColor(theme, tone) }}
        aria-hidden
      />
      <span className={`${classes.count} ${large ? classes.large : ''}`}>
        {count === undefined ? (
          <Skeleton variant="text" width={20} component="span" />
        ) : (
          grouped(count)
        )}
      </span>{' '}
      <span>{words}</span>
    </>
  );
  if (isCalm && !selected) {
    return <span className={`${classes.root} ${classes.calm}`}>{content}</span>;
  }
  return (
    <Link
      to={to}
      underline="none"
      className={`${classes.root} ${classes.link}`}
      {...currentIf(selected)}
    >
      {content}
    </Link>
  );
}
