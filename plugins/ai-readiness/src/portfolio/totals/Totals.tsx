import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import Skeleton from '@material-ui/lab/Skeleton';
import type { PortfolioTotals } from 'backstage-plugin-ai-readiness-common';
import { counted } from '../../verdict/gateWords';
import { ATTENTION_FIGURES, DUE_FIGURES, STANDING_FIGURES } from '../figures';
import { useStored } from '../scorecard/useStored';
import { TrendButton } from '../trend/TrendButton';
import { TrendSection } from '../trend/TrendSection';
import { FigureRow } from './FigureRow';
import { TotalsDetails } from './TotalsDetails';
import { TotalsTeaser } from './TotalsTeaser';

const REMEMBERED = 'totals.details';
const isOpen = (kept: unknown) => kept === true;

/** About as high as five gates, so that little moves when they are there. */
const DETAILS_HEIGHT = 160;

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1.5, 2) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    minHeight: 32,
  },
  toggle: { marginInlineStart: -5 },
  buttons: { '@media print': { display: 'none' } },
  motionless: {
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animation: 'none !important' },
      '& .MuiCollapse-container': { transition: 'none !important' },
    },
  },
}));

/**
 * How the services that the address selects stand. Each figure leads to the
 * services that it counts.
 */
export function Totals(props: {
  /** Absent until they are there. */
  totals?: PortfolioTotals;
}) {
  const { totals } = props;
  const classes = useStyles();
  const [open, setOpen] = useStored(REMEMBERED, isOpen);
  return (
    <Paper
      component="section"
      aria-label="Totals"
      aria-busy={!totals}
      className={`${classes.root} ${classes.motionless}`}
    >
      <div className={classes.head}>
        <Typography variant="h6" component="h3">
          {totals ? (
            counted(totals.services, 'AI service')
          ) : (
            <Skeleton width={140} />
          )}
        </Typography>
        <TrendButton />
      </div>
      <FigureRow
        label="By standing"
        shown={STANDING_FIGURES}
        figures={totals}
        large
      />
      <FigureRow
        label="What needs attention"
        shown={ATTENTION_FIGURES}
        figures={totals}
      />
      <FigureRow
        label="Due within 30 days"
        shown={DUE_FIGURES}
        figures={totals}
      />
      <div className={classes.more}>
        <Button
          size="small"
          className={classes.toggle}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          endIcon={open ? <CollapseIcon /> : <ExpandIcon />}
        >
          What stands out
        </Button>
        {!open && (
          <Typography variant="body2" component="span">
            {totals ? (
              <TotalsTeaser totals={totals} />
            ) : (
              <Skeleton width={260} />
            )}
          </Typography>
        )}
      </div>
      <Collapse in={open} unmountOnExit>
        {totals ? (
          <TotalsDetails totals={totals} />
        ) : (
          <Skeleton variant="rect" height={DETAILS_HEIGHT} />
        )}
      </Collapse>
      <TrendSection />
    </Paper>
  );
}
