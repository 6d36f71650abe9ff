import { makeStyles, type Theme } from '@material-ui/core/styles';
import { tint, toneColor, type Tone } from '../../../presentation/tone';

/** From here on a gate's column has room for its name. */
export const WIDE = '@media (min-width: 1200px)';

/** At most, in pixels: names of gates may stand upright. */
const HEAD_HEIGHT = 136;
const FIRST_COLUMN = 300;
const FIRST_COLUMN_NARROW = 200;

const sign = (theme: Theme, tone: Tone) => ({
  borderColor: toneColor(theme, tone),
  background: tint(theme, tone, 0.16),
});

/** One set of classes for all rows: each row having its own would take time. */
export const useScorecardStyles = makeStyles(theme => ({
  frame: {
    // The page scrolls by itself; the head stays while the list does.
    maxHeight: 'max(420px, calc(100vh - 96px))',
    overflowY: 'auto',
    // What has the focus does not hide below the head and the first column.
    scrollPaddingTop: `${HEAD_HEIGHT}px`,
    scrollPaddingInlineStart: `${FIRST_COLUMN}px`,
    [theme.breakpoints.down('sm')]: {
      scrollPaddingInlineStart: `${FIRST_COLUMN_NARROW}px`,
    },
    '@media print': { maxHeight: 'none' },
  },
  table: {
    width: '100%',
    // Borders of cells that stay would scroll away if they were shared.
    borderCollapse: 'separate',
    borderSpacing: 0,
    '& th, & td': {
      ...theme.typography.body2,
      padding: theme.spacing(0.75, 1),
      textAlign: 'start',
      verticalAlign: 'middle',
    },
    '& thead th': {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
      position: 'sticky',
      top: 0,
      zIndex: 1,
      verticalAlign: 'bottom',
      background: theme.palette.background.paper,
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tbody tr': { cursor: 'pointer', breakInside: 'avoid' },
    '& tbody th': { fontWeight: 500 },
    '& a': {
      color: theme.palette.primary.main,
      textDecoration: 'none',
      '&:hover': { textDecoration: 'underline' },
    },
    '& tbody th, & tbody td': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& tbody tr:hover > *': {
      backgroundImage: `linear-gradient(${theme.palette.action.hover}, ${theme.palette.action.hover})`,
    },
    '& th:first-child': {
      position: 'sticky',
      insetInlineStart: 0,
      zIndex: 1,
      background: theme.palette.background.paper,
      width: 250,
      minWidth: 220,
      paddingInlineStart: theme.spacing(2),
      maxWidth: FIRST_COLUMN,
      borderInlineEnd: `1px solid ${theme.palette.divider}`,
      [theme.breakpoints.down('sm')]: {
        minWidth: 170,
        maxWidth: FIRST_COLUMN_NARROW,
      },
    },
    '& thead th:first-child': { zIndex: 2 },
    '@media print': { '& th, & th:first-child': { position: 'static' } },
  },
  number: {
    textAlign: 'end !important' as 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  service: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5),
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  about: {
    ...theme.typography.caption,
    display: 'block',
    color: theme.palette.text.secondary,
    fontWeight: 400,
  },
  preview: {
    font: 'inherit',
    display: 'inline-flex',
    flexShrink: 0,
    padding: theme.spacing(0.5),
    border: 0,
    borderRadius: theme.shape.borderRadius,
    background: 'none',
    color: theme.palette.text.secondary,
    cursor: 'pointer',
    '&:hover': { background: theme.palette.action.hover },
    '& svg': { fontSize: '1.25rem' },
    '@media print': { display: 'none' },
  },
  text: { minWidth: 100, maxWidth: 180, overflowWrap: 'break-word' },
  standing: { minWidth: 150 },
  drift: { fontWeight: 700 },
  due: { minWidth: 104 },
  overdue: { fontWeight: 700, color: toneColor(theme, 'bad') },
  gate: {
    textAlign: 'center !important' as 'center',
    paddingInline: '2px !important',
    width: 44,
  },
  cell: {
    font: 'inherit',
    fontSize: '0.75rem',
    fontWeight: 600,
    lineHeight: 1,
    fontVariantNumeric: 'tabular-nums',
    boxSizing: 'border-box',
    width: 38,
    height: 28,
    padding: 0,
    color: theme.palette.text.primary,
    cursor: 'pointer',
    borderStyle: 'solid',
    borderWidth: 1.5,
    borderRadius: 4,
    '&::before': { content: 'attr(data-sign)' },
    '&:hover': { boxShadow: `0 0 0 2px ${theme.palette.action.selected}` },
    // A shape for each state, so that it needs no colour.
    '&[data-state="passed"]': { ...sign(theme, 'good'), borderRadius: 14 },
    '&[data-state="open"]': sign(theme, 'warn'),
    '&[data-state="critical"]': {
      ...sign(theme, 'bad'),
      borderWidth: 2.5,
      borderRadius: 0,
    },
    '&[data-state="not-assessed"]': {
      ...sign(theme, 'unknown'),
      borderStyle: 'dashed',
      borderRadius: 14,
      background: 'none',
    },
    '&[data-state="not-applicable"]': {
      borderColor: 'transparent',
      background: 'none',
    },
  },
}));

/** What rows are drawn with. */
export type ScorecardClasses = ReturnType<typeof useScorecardStyles>;
