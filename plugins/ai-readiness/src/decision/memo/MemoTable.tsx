import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    width: '100%',
    borderCollapse: 'collapse',
    marginTop: theme.spacing(0.5),
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      textAlign: 'start',
      verticalAlign: 'top',
      border: `1px solid ${theme.palette.divider}`,
    },
    '& td': { whiteSpace: 'pre-wrap' },
    '@media print': { '& tr': { breakInside: 'avoid' } },
  },
}));

/** Rows of a memo, each with a key of its own. */
export function MemoTable(props: {
  label: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) {
  const { label, head, rows } = props;
  const classes = useStyles();
  return (
    <table className={classes.root} aria-label={label}>
      <thead>
        <tr>
          {head.map(title => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, column) => (
              <td key={head[column]} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
