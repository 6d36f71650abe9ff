import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DoneIcon from '@material-ui/icons/EmojiEvents';
import { useReview } from '../assessment/ReviewContext';
import { Mark } from '../presentation/Mark';
import { PathSection } from './PathSection';
import { isSamePath } from './pathChoices';
import type { PathPreview } from './usePathPreview';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  sections: {
    display: 'grid',
    gap: theme.spacing(3),
    marginTop: theme.spacing(1),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
  },
}));

/** The shortest way to Conditional Go and to Go, to try out and to take along. */
export function PathToGo(props: {
  preview: PathPreview;
  onOpenItem: (itemId: string) => void;
}) {
  const { preview, onOpenItem } = props;
  const classes = useStyles();
  const { conditionalGo, go } = useReview().review.pathToGo;
  const same = isSamePath(conditionalGo, go);
  return (
    <Paper
      component="section"
      className={classes.root}
      aria-labelledby="path-to-go-title"
    >
      <Typography variant="h6" component="h3" id="path-to-go-title">
        Path to Go
      </Typography>
      {!conditionalGo && !go && (
        <Mark tone="good" icon={DoneIcon}>
          This service is at Go. Keep it there: renew statements and evidence
          before they run out.
        </Mark>
      )}
      {(conditionalGo || go) && (
        <Typography variant="body2" color="textSecondary">
          Switch steps on to see the verdict that they would give. Nothing is
          saved.
          {same &&
            ' There is no shorter way to Conditional Go: it takes the same steps.'}
        </Typography>
      )}
      <div className={classes.sections}>
        {conditionalGo && !same && (
          <PathSection
            title="To Conditional Go"
            path={conditionalGo}
            preview={preview}
            onOpenItem={onOpenItem}
          />
        )}
        {go && (
          <PathSection
            title="To Go"
            path={go}
            preview={preview}
            onOpenItem={onOpenItem}
          />
        )}
      </div>
    </Paper>
  );
}
