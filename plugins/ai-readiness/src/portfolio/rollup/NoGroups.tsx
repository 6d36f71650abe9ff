import Button from '@material-ui/core/Button';
import { Empty } from '../../ownership/lookups/Empty';

/** There is nothing to put together, and what to do about it. */
export function NoGroups(props: {
  narrowed: boolean;
  /** Whether the catalog has been gone through at all. */
  checked: boolean;
  onClear: () => void;
}) {
  const { narrowed, checked, onClear } = props;
  if (narrowed) {
    return (
      <Empty title="No service matches these filters">
        <p>Take one of the filters away, or all of them.</p>
        <Button variant="outlined" size="small" onClick={onClear}>
          Clear filters
        </Button>
      </Empty>
    );
  }
  if (!checked) {
    return (
      <Empty title="Nobody has looked yet">
        The catalog has not been checked yet. Press “Check now”, or wait for the
        next time.
      </Empty>
    );
  }
  return (
    <Empty title="No AI services yet">
      They appear here once the catalog has some that you may see: Components of
      a type such as ml-service, or any entity with the annotation
      ai-readiness.io/enabled.
    </Empty>
  );
}
