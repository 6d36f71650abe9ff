import Button from '@material-ui/core/Button';
import { useSearchParams } from 'react-router-dom';
import { isOfName } from '../../api/isOfName';

/** Where in a list one is, and how it is ordered. */
const PLACE = ['cursor', 'sort', 'order'];

/**
 * The way out of an address that asks for a page or an order that is not there
 * (any more): trying again would never help.
 */
export function StartOver(props: { error: Error }) {
  const [params, setParams] = useSearchParams();
  const isPlaced = PLACE.some(name => params.has(name));
  if (!isPlaced || !isOfName(props.error, 'InputError')) return <></>;
  const start = () =>
    setParams(before => {
      const after = new URLSearchParams(before);
      PLACE.forEach(name => after.delete(name));
      return after;
    });
  return (
    <Button variant="outlined" onClick={start}>
      Start from the first page
    </Button>
  );
}
