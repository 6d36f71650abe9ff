import { makeStyles } from '@material-ui/core/styles';
import { OwnerName } from '../ownership/OwnerName';
import { exactDate } from '../presentation/dates';
import { VisuallyHidden } from '../presentation/VisuallyHidden';
import type { ChangedPart } from './changedParts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.caption,
    display: 'block',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** "deadline: 9 April 2026 → 9 May 2026" */
export function ChangeLines(props: { parts: readonly ChangedPart[] }) {
  const classes = useStyles();
  return (
    <>
      {props.parts.map(({ name, from, to, isOwner }) => (
        <span key={name ?? ''} className={classes.root}>
          {name && `${name}: `}
          <Value value={from} isOwner={isOwner} />
          <span aria-hidden> → </span>
          <VisuallyHidden> became </VisuallyHidden>
          <Value value={to} isOwner={isOwner} />
        </span>
      ))}
    </>
  );
}

function Value(props: { value?: string; isOwner: boolean }) {
  const { value, isOwner } = props;
  if (!value) return <>nothing</>;
  if (isOwner) return <OwnerName entityRef={value} />;
  if (DAY.test(value)) return <>{exactDate(value)}</>;
  return <span dir="auto">{value}</span>;
}
