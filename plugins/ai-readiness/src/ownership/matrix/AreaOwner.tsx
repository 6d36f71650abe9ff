import { makeStyles } from '@material-ui/core/styles';
import { OwnerLink } from '../lookups/OwnerLink';
import { Inherited } from './Inherited';

const useStyles = makeStyles(theme => ({
  // The arrow stays at the last line of the name, never alone on one.
  root: {
    display: 'inline-flex',
    alignItems: 'flex-end',
    gap: theme.spacing(0.5),
    minWidth: 0,
    maxWidth: '100%',
    overflowWrap: 'anywhere',
  },
}));

/** An owner of an area, and whether they are inherited. */
export function AreaOwner(props: { entityRef: string; inherited: boolean }) {
  const { entityRef, inherited } = props;
  return (
    <span className={useStyles().root}>
      <OwnerLink entityRef={entityRef} />
      {inherited && <Inherited />}
    </span>
  );
}
