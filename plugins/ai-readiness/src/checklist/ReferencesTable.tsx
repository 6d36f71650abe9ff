import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ItemTexts } from './useChecklistTexts';

const useStyles = makeStyles(theme => ({
  root: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      ...theme.typography.body2,
      textAlign: 'start',
      verticalAlign: 'top',
      padding: theme.spacing(0.5, 1, 0.5, 0),
      overflowWrap: 'anywhere',
    },
    '& :is(th, td):last-child': { whiteSpace: 'nowrap' },
    '& thead th': {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
    },
  },
}));

/** The standards that meeting this item supports; it proves no compliance. */
export function ReferencesTable(props: { texts?: ItemTexts; error?: Error }) {
  const { texts, error } = props;
  const references = texts?.references ?? [];
  const classes = useStyles();
  if (!texts) {
    return error ? (
      <Typography variant="body2">They can’t be loaded either.</Typography>
    ) : (
      <Skeleton />
    );
  }
  if (!references.length) {
    return (
      <Typography variant="body2" color="textSecondary">
        No control reference is recorded for this item.
      </Typography>
    );
  }
  return (
    <table className={classes.root}>
      <thead>
        <tr>
          <th scope="col">Framework</th>
          <th scope="col">Reference</th>
          <th scope="col">Confidence</th>
        </tr>
      </thead>
      <tbody>
        {references.map(({ framework, edition, reference, confidence }) => (
          <tr key={`${framework} ${reference}`}>
            <td>
              {framework}, {edition}
            </td>
            <td>{reference}</td>
            <td>{confidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
