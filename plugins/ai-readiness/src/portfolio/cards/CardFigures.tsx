import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioPage } from 'backstage-plugin-ai-readiness-common';
import { useNow } from '../../ownership/lookups/useNow';
import { grouped } from '../../presentation/figures';
import { Mark } from '../../presentation/Mark';
import { RelativeTime } from '../../presentation/RelativeTime';
import { counted } from '../../verdict/gateWords';
import {
  ATTENTION_FIGURES,
  DUE_FIGURES,
  filterBy,
  type Figure,
} from '../figures';
import { StandingSplit } from '../rollup/StandingSplit';
import type { ScorecardFilters } from '../scorecard/state/scorecardAddress';
import { useScorecardLink } from '../useScorecardLink';
import { FirstServices } from './FirstServices';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
  },
  figures: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** A few services in figures, and those that need somebody first. */
export function CardFigures(props: {
  page: PortfolioPage;
  filters: ScorecardFilters;
}) {
  const { page, filters } = props;
  const { services, total, totals, asOf } = page;
  const classes = useStyles();
  const now = useNow();
  const toScorecard = useScorecardLink();
  const all = toScorecard(filters);
  const toFigure = (figure: Figure) =>
    toScorecard({ ...filters, ...filterBy(figure) });
  const shown = [...ATTENTION_FIGURES, ...DUE_FIGURES].filter(
    figure => figure.of(totals) > 0,
  );
  return (
    <div className={classes.root}>
      <Typography variant="body2">{counted(total, 'AI service')}</Typography>
      <StandingSplit group={totals} linkTo={toFigure} />
      {shown.length > 0 && (
        <ul className={classes.figures} aria-label="What needs attention">
          {shown.map(figure => (
            <li key={`${figure.filter} ${figure.value}`}>
              <FigureMark
                figure={figure}
                count={figure.of(totals)}
                to={toFigure(figure)}
              />
            </li>
          ))}
        </ul>
      )}
      <FirstServices services={services} now={now} />
      {all && (
        <Typography variant="body2">
          <Link to={all}>Show on the scorecard</Link>
        </Typography>
      )}
      {asOf && (
        <Typography variant="caption" color="textSecondary" display="block">
          Catalog last checked <RelativeTime value={asOf} asOf={now} />
        </Typography>
      )}
    </div>
  );
}

function FigureMark(props: { figure: Figure; count: number; to?: string }) {
  const { figure, count, to } = props;
  const { tone, icon, words } = figure;
  const mark = (
    <Mark tone={tone} icon={icon}>
      {grouped(count)} {words.toLocaleLowerCase('en-US')}
    </Mark>
  );
  return to ? <Link to={to}>{mark}</Link> : mark;
}
