import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ChecklistDiff } from 'backstage-plugin-ai-readiness-common';
import type { ReactNode } from 'react';
import { capitalized } from '../../presentation/capitalized';
import { ItemDiff } from './ItemDiff';

const useStyles = makeStyles(theme => ({
  list: {
    ...theme.typography.body2,
    margin: theme.spacing(0.5, 0, 0),
    paddingInlineStart: theme.spacing(3),
    '& > li': { marginBlockEnd: theme.spacing(0.5) },
  },
  title: { marginBlockStart: theme.spacing(1.5), fontWeight: 700 },
}));

/** All that is otherwise in the draft, item by item and number by number. */
export function DiffList(props: { diff: ChecklistDiff }) {
  const { gates, items, policy } = props.diff;
  if (!gates.length && !items.length && !policy.length) {
    return (
      <Typography variant="body2">
        Only its name: gates, items and numbers are those in force.
      </Typography>
    );
  }
  return (
    <>
      <Part title="Gates">
        {gates.map(({ change, id, message }) => (
          <li key={`${change} ${id}`}>{message}</li>
        ))}
      </Part>
      <Part title="Items">
        {items.map(item => (
          <ItemDiff key={item.id} item={item} />
        ))}
      </Part>
      <Part title="Numbers of the rules">
        {policy.map(({ name, message }) => (
          <li key={name}>{capitalized(message)}</li>
        ))}
      </Part>
    </>
  );
}

function Part(props: { title: string; children: ReactNode[] }) {
  const { title, children } = props;
  const classes = useStyles();
  if (!children.length) return <></>;
  return (
    <>
      <Typography variant="body2" component="h4" className={classes.title}>
        {title}
      </Typography>
      <ul className={classes.list}>{children}</ul>
    </>
  );
}
