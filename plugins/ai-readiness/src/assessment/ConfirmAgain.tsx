import Button from '@material-ui/core/Button';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { useStateItem } from './useStateItem';

/** Statements age: says that what was stated still holds today. */
export function ConfirmAgain(props: { item: ItemReview }) {
  const { item } = props;
  const { confirm, disabledBecause } = useStateItem(item.area);
  const aged = item.caps.some(({ code }) => code === 'aged');
  return (
    <Button
      size="small"
      variant={aged ? 'outlined' : 'text'}
      color={aged ? 'primary' : 'default'}
      disabled={Boolean(disabledBecause)}
      title={disabledBecause}
      onClick={() => confirm(item)}
    >
      Still true: confirm again
    </Button>
  );
}
