import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { TextButton } from '../presentation/TextButton';
import type { ItemTexts } from './useChecklistTexts';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(1.5, 3),
    '& dt': {
      ...theme.typography.caption,
      color: theme.palette.text.secondary,
      fontWeight: 700,
    },
    '& dd': { ...theme.typography.body2, margin: 0 },
  },
  wide: { gridColumn: '1 / -1' },
}));

const PARTS = [
  { part: 'why', title: 'Why it matters', wide: true },
  { part: 'minimum', title: 'What the minimum looks like' },
  { part: 'target', title: 'What the target looks like' },
  { part: 'evidence', title: 'What shows it' },
  { part: 'fix', title: 'How to fix it' },
] as const;

/** What the checklist says about an item. */
export function Guidance(props: {
  texts?: ItemTexts;
  error?: Error;
  /** Where they can fail to load. */
  onRetry?: () => void;
}) {
  const { texts, error, onRetry } = props;
  const classes = useStyles();
  if (error) {
    return (
      <Typography variant="body2" role="alert">
        The checklist’s texts can’t be loaded: {error.message}{' '}
        {onRetry && <TextButton onClick={onRetry}>Load them again</TextButton>}
      </Typography>
    );
  }
  return (
    <dl className={classes.root}>
      {PARTS.map(({ part, title, ...layout }) => (
        <div key={part} className={'wide' in layout ? classes.wide : undefined}>
          <dt>{title}</dt>
          <dd dir="auto">{texts ? texts[part] : <Skeleton height={40} />}</dd>
        </div>
      ))}
    </dl>
  );
}
