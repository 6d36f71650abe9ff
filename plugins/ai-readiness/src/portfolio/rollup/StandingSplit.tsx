import { Link } from '@backstage/core-components';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { PortfolioTotals } from 'backstage-plugin-ai-readiness-common';
import { grouped } from '../../presentation/figures';
import { toneColor } from '../../presentation/tone';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';
import { STANDING_FIGURES, type Figure } from '../figures';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    minWidth: 150,
    position: 'relative',
  },
  bar: {
    display: 'flex',
    height: 8,
    gap: 2,
    marginBottom: theme.spacing(0.5),
    '@media print': { display: 'none' },
  },
  counts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1.5) },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: theme.palette.text.primary,
    fontVariantNumeric: 'tabular-nums',
    '& svg': { fontSize: '1.1em' },
  },
}));

/** How many of each standing: a bar to compare, and signs with figures. */
export function StandingSplit(props: {
  group: Pick<PortfolioTotals, 'standing' | 'flags' | 'due' | 'withGaps'>;
  /** Where the services of a figure are; none in a portal without the page. */
  linkTo: (figure: Figure) => string | undefined;
}) {
  const { group, linkTo } = props;
  const classes = useStyles();
  const theme = useTheme();
  const shown = STANDING_FIGURES.filter(figure => figure.of(group) > 0);
  return (
    <div className={classes.root}>
      <div className={classes.bar} aria-hidden>
        {shown.map(figure => (
          <span
            key={figure.value}
            style={{
              flex: figure.of(group),
              backgroundColor: toneColor(theme, figure.tone),
            }}
          />
        ))}
      </div>
      <div className={classes.counts}>
        {shown.map(figure => {
          const { value, words, tone, icon: Icon } = figure;
          const content = (
            <>
              <Icon style={{ color: toneColor(theme, tone) }} aria-hidden />
              {grouped(figure.of(group))}{' '}
              <VisuallyHidden>{words}</VisuallyHidden>
            </>
          );
          const to = linkTo(figure);
          return to ? (
            <Link key={value} to={to} title={words} className={classes.count}>
              {content}
            </Link>
          ) : (
            <span key={value} title={words} className={classes.count}>
              {content}
            </span>
          );
        })}
      </div>
    </div>
  );
}
