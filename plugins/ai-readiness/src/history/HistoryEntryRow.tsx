import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { HistoryEntry } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { useOpenItem } from '../assessment/useOpenItem';
import { useItemTitle } from '../checklist/useItemTitle';
import { MemoLink } from '../decision/MemoLink';
import { exactDate } from '../presentation/dates';
import { TextButton } from '../presentation/TextButton';
import { changedParts } from './changedParts';
import { ChangeLines } from './ChangeLines';
import { decisionIn } from './decisionIn';
import { HistoryActor } from './HistoryActor';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'grid',
    gridTemplateColumns: '52px minmax(0, 1fr)',
    columnGap: theme.spacing(2),
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    '@media print': { breakInside: 'avoid' },
  },
  time: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** One change: when, who, what, of which item, from what to what. */
export function HistoryEntryRow(props: { entry: HistoryEntry }) {
  const { entry } = props;
  const classes = useStyles();
  const decision = decisionIn(entry);
  return (
    <li className={classes.root}>
      <time
        className={classes.time}
        dateTime={entry.at}
        title={exactDate(entry.at)}
      >
        {entry.at.slice(11, 16)}
      </time>
      <div>
        <span dir="auto">
          <HistoryActor actor={entry.actor} link /> {entry.message}
        </span>
        {entry.itemId && <HistoryItem itemId={entry.itemId} />}
        <ChangeLines parts={changedParts(entry)} />
        {decision && (
          <div>
            <MemoLink decision={decision} />
          </div>
        )}
      </div>
    </li>
  );
}

/** Which item it was; leads to it while the review has it. */
function HistoryItem(props: { itemId: string }) {
  const { itemId } = props;
  const titleOf = useItemTitle();
  const { openItem } = useOpenItem();
  const item = useReview().review.items.find(({ id }) => id === itemId);
  return (
    <div>
      {item ? (
        <TextButton onClick={() => openItem(itemId)}>
          {item.number} {titleOf(itemId)}
        </TextButton>
      ) : (
        <Typography variant="body2" color="textSecondary" component="span">
          {titleOf(itemId)} (not part of this review now)
        </Typography>
      )}
    </div>
  );
}
