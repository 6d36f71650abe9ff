import type { Area, ItemReview } from 'backstage-plugin-ai-readiness-common';
import { TextButton } from '../presentation/TextButton';
import { ConfirmAgain } from './ConfirmAgain';
import { cureOf } from './cureOf';
import { gapAreas } from './gapAreas';

/** The way to what an item lacks to count as met. */
export function CureAction(props: {
  item: ItemReview;
  onCloseGap: (area: Area) => void;
  /** Leads to the item; absent where one is there already. */
  onOpen?: (itemId: string) => void;
}) {
  const { item, onCloseGap, onOpen } = props;
  const goToItem = onOpen && (() => onOpen(item.id));
  const [gap, ...others] = gapAreas(item);
  if (gap && item.namedOwner) {
    return goToItem ? (
      <TextButton onClick={goToItem}>
        Name another owner for this item
      </TextButton>
    ) : null;
  }
  if (gap) {
    return (
      <TextButton onClick={() => onCloseGap(gap)}>
        {others.length ? 'Close the gaps' : 'Close the gap'}
      </TextButton>
    );
  }
  const cure = cureOf(item);
  if (cure === 'evidence' && goToItem) {
    return <TextButton onClick={goToItem}>Add evidence</TextButton>;
  }
  const aged = item.caps.some(({ code }) => code === 'aged');
  return aged && goToItem ? <ConfirmAgain item={item} /> : null;
}
