import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { GapRemedy as Remedy } from 'backstage-plugin-ai-readiness-common';
import { SafeLink } from '../presentation/SafeLink';
import { Snippet } from '../presentation/Snippet';

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: 720,
    paddingInlineStart: theme.spacing(2),
    borderInlineStart: `3px solid ${theme.palette.warning.main}`,
  },
}));

/** What closes an ownership gap: the lines to write, and where. */
export function GapRemedy(props: { remedy: Remedy; area: string }) {
  const { remedy, area } = props;
  const { advice, snippet, editUrl, entityRef } = remedy;
  const classes = useStyles();
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={`How to close the ${area} gap`}
    >
      <Typography variant="body2">{advice}</Typography>
      {snippet && <Snippet text={snippet} />}
      <Typography variant="body2">
        {editUrl ? (
          <SafeLink to={editUrl}>Edit the file of </SafeLink>
        ) : (
          'In the catalog file of '
        )}
        <EntityRefLink entityRef={entityRef} hideIcon />
      </Typography>
    </div>
  );
}
