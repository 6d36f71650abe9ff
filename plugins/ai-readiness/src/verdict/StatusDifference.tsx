import DoubtIcon from '@material-ui/icons/TrendingDown';
import MinimumIcon from '@material-ui/icons/Layers';
import {
  STATUS_WORDS,
  type ItemReview,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';

/** Where an item counts for less than what was stated: both, and why. */
export function StatusDifference(props: { item: ItemReview }) {
  const { computed, stated, effective, caps, onMinimum } = props.item;
  if (onMinimum) {
    return (
      <Mark tone="info" icon={MinimumIcon}>
        Stands on its minimum, with a dated plan for the target state.
      </Mark>
    );
  }
  if (!caps.length || stated === effective) return null;
  const because = caps.map(({ message }) => message).join('; ');
  const counts = `ounts as ${STATUS_WORDS[effective]}: ${because}.`;
  return (
    <Mark tone="warn" icon={DoubtIcon}>
      <span dir="auto">
        {computed ? `C${counts}` : `Stated ${STATUS_WORDS[stated]}, c${counts}`}
      </span>
    </Mark>
  );
}
