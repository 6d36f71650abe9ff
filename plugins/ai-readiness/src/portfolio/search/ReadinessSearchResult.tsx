import { Link } from '@backstage/core-components';
import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReadinessDocument } from 'backstage-plugin-ai-readiness-common';
import type { ReactNode } from 'react';
import { excerptOf } from './excerptOf';
import { StandingOfResult } from './StandingOfResult';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', width: '100%', paddingBlock: theme.spacing(1) },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  title: { ...theme.typography.h6 },
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
}));

/** @public */
export interface ReadinessSearchResultProps {
  result?: SearchDocument;
  highlight?: ResultHighlight;
  icon?: ReactNode;
}

/** An AI service among the hits of the portal's search: how it stands, and why. */
export function ReadinessSearchResult(props: ReadinessSearchResultProps) {
  const { result, highlight, icon } = props;
  const classes = useStyles();
  if (!result) return null;
  // Which search engine brought it, and what that left out, is not known here.
  const { standing, verdict, why } = result as SearchDocument &
    Partial<ReadinessDocument>;
  return (
    <div className={classes.root}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div className={classes.body}>
        <Link to={result.location} noTrack className={classes.title}>
          <Marked field="title" highlight={highlight}>
            {result.title}
          </Marked>
        </Link>
        {standing && <StandingOfResult standing={standing} verdict={verdict} />}
        <Typography variant="body2" className={classes.text} dir="auto">
          <Marked field="text" highlight={highlight}>
            {why || result.text}
          </Marked>
        </Typography>
      </div>
    </div>
  );
}

/** With what was searched for marked, where it was found. */
function Marked(props: {
  field: 'title' | 'text';
  highlight?: ResultHighlight;
  children: string;
}) {
  const { field, highlight, children } = props;
  const marked = highlight?.fields[field];
  if (!highlight || !marked) return <>{children}</>;
  const { preTag, postTag } = highlight;
  return (
    <HighlightedSearchResultText
      text={excerptOf(marked, preTag)}
      preTag={preTag}
      postTag={postTag}
    />
  );
}
