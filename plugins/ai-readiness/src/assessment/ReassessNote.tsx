import AgainIcon from '@material-ui/icons/Replay';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';

/** Why an item that had been assessed is not assessed any more. */
export function ReassessNote(props: { item: Pick<ItemReview, 'reassess'> }) {
  const { reassess } = props.item;
  if (!reassess) return null;
  return (
    <Mark tone="warn" icon={AgainIcon}>
      Back to not assessed. <span dir="auto">{reassess.message}</span>
    </Mark>
  );
}
