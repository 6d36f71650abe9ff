import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { RollupBy } from 'backstage-plugin-ai-readiness-common';
import { NONE, TIER_WORDS, WITHOUT } from '../scorecard/filters/filterWords';

const useStyles = makeStyles(theme => ({
  name: { overflowWrap: 'anywhere', fontWeight: 700 },
  catalog: {
    ...theme.typography.caption,
    display: 'block',
    color: theme.palette.text.secondary,
  },
}));

/** What a group is called, leading to its services; beside it its own page. */
export function GroupName(props: {
  by: RollupBy;
  value: string;
  to: string;
  titleOf: (ref: string) => string;
}) {
  const { by, value, to, titleOf } = props;
  const classes = useStyles();
  const toEntity = useEntityRefLink();
  const isEntity = by !== 'tier' && value !== NONE;
  const title = isEntity ? titleOf(value) : wordsOf(by, value);
  return (
    <>
      <Link to={to} className={classes.name}>
        <span dir="auto">{title}</span>
      </Link>
      {isEntity && (
        <Link
          to={toEntity(value)}
          className={classes.catalog}
          aria-label={`${title} in the catalog`}
        >
          in the catalog
        </Link>
      )}
    </>
  );
}

function wordsOf(by: RollupBy, value: string): string {
  if (by === 'tier') return TIER_WORDS[value] ?? value;
  return WITHOUT[by] ?? value;
}
