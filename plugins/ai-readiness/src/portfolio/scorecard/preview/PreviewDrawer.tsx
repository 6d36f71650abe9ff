import { Link } from '@backstage/core-components';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useId } from 'react';
import { useReviewQuery } from '../../../assessment/useReviewQuery';
import { Answer } from '../../../ownership/lookups/Answer';
import { useTabLink } from '../../../ownership/lookups/tabLink';
import { ReviewPreview } from './ReviewPreview';

const WIDTH = 520;

const useStyles = makeStyles(theme => ({
  paper: {
    width: `min(100vw, ${WIDTH}px)`,
    '@media (prefers-reduced-motion: reduce)': {
      transition: 'none !important',
    },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 1, 1.5, 3),
    background: theme.palette.background.paper,
  },
  title: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  waiting: { padding: theme.spacing(0, 3, 3) },
}));

/** A service beside the list that it is in: enough to know what to do next. */
export function PreviewDrawer(props: {
  entityRef: string;
  /** What the list calls it; absent after a link to a service that is not there. */
  title?: string;
  onClose: () => void;
}) {
  const { entityRef, onClose } = props;
  const classes = useStyles();
  const titleId = useId();
  const toTab = useTabLink();
  const review = useReviewQuery(entityRef);
  const title = review.data?.service.title ?? props.title ?? entityRef;
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      PaperProps={{
        className: classes.paper,
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
      }}
    >
      <div className={classes.head}>
        <div className={classes.title}>
          <Typography variant="h6" component="h2" id={titleId} dir="auto">
            {title}
          </Typography>
          <Typography variant="body2">
            <Link to={toTab(entityRef)}>Open the readiness review</Link>
          </Typography>
        </div>
        <IconButton
          size="small"
          title="Close (Esc)"
          aria-label="Close"
          onClick={onClose}
        >
          <CloseIcon />
        </IconButton>
      </div>
      <div className={review.data ? undefined : classes.waiting}>
        <Answer query={review} of={title}>
          {data => <ReviewPreview review={data} />}
        </Answer>
      </div>
    </Drawer>
  );
}
