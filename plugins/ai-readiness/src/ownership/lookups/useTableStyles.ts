import { makeStyles } from '@material-ui/core/styles';

/** One look for all tables of the page. */
export const useTableStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      ...theme.typography.body2,
      padding: theme.spacing(1, 2),
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'break-word',
      [theme.breakpoints.down('sm')]: { paddingInline: theme.spacing(1) },
    },
    '& thead th': {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
      verticalAlign: 'bottom',
    },
    '& tbody tr': {
      borderTop: `1px solid ${theme.palette.divider}`,
      breakInside: 'avoid',
    },
    '& tbody th': { fontWeight: 500 },
  },
  number: { textAlign: 'end !important' as 'end', whiteSpace: 'nowrap' },
}));
