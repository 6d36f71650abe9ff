import Button from '@material-ui/core/Button';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { renewal } from './itemChanges';
import { useReview } from './ReviewContext';
import { useReadOnlyReason } from './useStateItem';

/** Statements age: says that what was stated still holds today. */
export function ConfirmAgain(props: { item: ItemReview }) {
  const { item } = props;
  const { writer } = useReview();
  const readOnly = useReadOnlyReason();
  return (
    <Button
      size="small"
      disabled={Boolean(readOnly)}
      onClick={() => writer.enqueue(renewal(item))}
    >
      Still true: confirm again
    </Button>
  );
}
