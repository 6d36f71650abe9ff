import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { GapRemedy as Remedy } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { SafeLink } from '../presentation/SafeLink';
import { Snippet } from '../presentation/Snippet';
import { TextButton } from '../presentation/TextButton';

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: 720,
    paddingInlineStart: theme.spacing(2),
    borderInlineStart: `3px solid ${theme.palette.warning.main}`,
  },
}));

/** What closes an ownership gap: the lines to write, and where. */
export function GapRemedy(props: {
  remedy: Remedy;
  area: string;
  /** Where many gaps are listed, each begins as one line. */
  folded: boolean;
}) {
  const { remedy, area, folded } = props;
  const { advice, snippet, editUrl, entityRef } = remedy;
  const classes = useStyles();
  const [shown, setShown] = useState(!folded);
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={`How to close the ${area} gap`}
      tabIndex={-1}
      onFocus={event => {
        // Led here from somewhere else: nobody wants to unfold it then.
        if (event.target === event.currentTarget) setShown(true);
      }}
    >
      <Typography variant="body2" component="div">
        {advice}{' '}
        {!shown && (
          <TextButton onClick={() => setShown(true)}>Show how</TextButton>
        )}
      </Typography>
      {shown && (
        <>
          {snippet && <Snippet text={snippet} />}
          <Typography variant="body2">
            {editUrl ? (
              <SafeLink to={editUrl}>Edit the file of </SafeLink>
            ) : (
              'In the catalog file of '
            )}
            <EntityRefLink entityRef={entityRef} hideIcon />
          </Typography>
        </>
      )}
    </div>
  );
}
