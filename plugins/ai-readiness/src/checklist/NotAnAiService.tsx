import { ResponseError } from '@backstage/errors';
import { useEntity } from '@backstage/plugin-catalog-react';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ANNOTATION_ENABLED } from 'backstage-plugin-ai-readiness-common';
import { SafeLink } from '../presentation/SafeLink';
import { Snippet } from '../presentation/Snippet';

const EDIT_URL = 'backstage.io/edit-url';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(3), maxWidth: 720 },
}));

/** There is no review here, and how to get one. */
export function NotAnAiService(props: { error: Error }) {
  const { error } = props;
  const classes = useStyles();
  const { entity } = useEntity();
  const editUrl = entity.metadata.annotations?.[EDIT_URL];
  const said = error instanceof ResponseError ? error.cause.message : undefined;
  return (
    <Paper className={classes.root}>
      <Typography variant="h6" component="h2">
        There is no readiness review here
      </Typography>
      <Typography paragraph>
        The portal does not count this entity as an AI service. If it is one,
        say so in its catalog file, and the review begins with the next look at
        the catalog:
      </Typography>
      <Snippet
        text={`metadata:\n  annotations:\n    ${ANNOTATION_ENABLED}: 'true'`}
      />
      {editUrl && <SafeLink to={editUrl}>Edit the catalog file</SafeLink>}
      {said && (
        <Typography variant="body2" color="textSecondary">
          The answer was: {said}
        </Typography>
      )}
    </Paper>
  );
}
