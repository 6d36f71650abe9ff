import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { Empty } from '../../ownership/lookups/Empty';
import { Snippet } from '../../presentation/Snippet';

const REGISTER = `metadata:
  annotations:
    ai-readiness.io/enabled: 'true'
    ai-readiness.io/risk-tier: medium`;

/** There is nothing in the list, and what to do about it. */
export function NoServices(props: {
  narrowed: boolean;
  /** Whether the catalog has been gone through at all. */
  checked: boolean;
  notes: readonly string[];
  /** Whether it is narrowed to those of the reader. */
  mine: boolean;
  onClear: () => void;
}) {
  const { narrowed, checked, notes, mine, onClear } = props;
  if (narrowed) {
    return (
      <Empty title="No service matches these filters">
        {notes.map(note => (
          <p key={note}>{note}</p>
        ))}
        {mine && (
          <p>
            <em>Mine</em> are the services that you or one of your groups own,
            or answer for in one of their areas.
          </p>
        )}
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
    <Empty title="There is no AI service that you may see">
      <p>
        Components of an AI type count as AI services by themselves. Any other
        entity becomes one by these lines in its catalog file; it is here once
        the catalog has been checked again.
      </p>
      <Snippet text={REGISTER} />
      <Link to="/catalog">Go to the catalog</Link>
    </Empty>
  );
}
