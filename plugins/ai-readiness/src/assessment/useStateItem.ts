import type {
  Area,
  ItemReview,
  Status,
} from 'backstage-plugin-ai-readiness-common';
import { useCallback } from 'react';
import { statusWord } from '../verdict/statusLook';
import { renewalOf, statementOf } from './itemChanges';
import { useReview } from './ReviewContext';
import { useReadOnlyReason } from './useReadOnlyReason';

/** States items, with an undo on offer; says why when that is not allowed. */
export function useStateItem(area: Area) {
  const { writer } = useReview();
  const disabledBecause = useReadOnlyReason(area);
  const state = useCallback(
    (item: ItemReview, status: Status) => {
      const { change, undo } = statementOf(item, status);
      const label =
        status === 'not-assessed'
          ? `Statement on ${item.number} taken back`
          : `${item.number} stated: ${statusWord(status).toLocaleLowerCase(
              'en-US',
            )}`;
      writer.enqueue(change, { label, change: undo });
    },
    [writer],
  );
  const confirm = useCallback(
    (item: ItemReview) => {
      const { change, undo } = renewalOf(item);
      const label = `${item.number} confirmed again as of today`;
      writer.enqueue(change, { label, change: undo });
    },
    [writer],
  );
  return { state, confirm, disabledBecause };
}
