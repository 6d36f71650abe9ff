import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { TextButton } from '../presentation/TextButton';
import { ConfirmAgain } from './ConfirmAgain';
import { cureOf } from './cureOf';

/** The way to what an open item lacks to count as met. */
export function CureAction(props: {
  item: ItemReview;
  onShowOwners: () => void;
  /** Leads to the item; absent where one is there already. */
  onOpen?: (itemId: string) => void;
}) {
  const { item, onShowOwners, onOpen } = props;
  const cure = cureOf(item);
  const goToItem = onOpen && (() => onOpen(item.id));
  if (cure === 'owner' && !item.namedOwner) {
    return (
      <TextButton onClick={onShowOwners}>
        Name an owner who can answer
      </TextButton>
    );
  }
  if (cure === 'owner' && goToItem) {
    return (
      <TextButton onClick={goToItem}>
        Name another owner for this item
      </TextButton>
    );
  }
  if (cure === 'evidence' && goToItem) {
    return <TextButton onClick={goToItem}>Add evidence</TextButton>;
  }
  const aged = item.caps.some(({ code }) => code === 'aged');
  return aged && goToItem ? <ConfirmAgain item={item} /> : null;
}
