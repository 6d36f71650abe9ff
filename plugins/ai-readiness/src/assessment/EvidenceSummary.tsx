import EvidenceIcon from '@material-ui/icons/AttachFile';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { ageInDays } from '../presentation/dates';
import { Mark } from '../presentation/Mark';

/** How much evidence backs an item, and how old the newest is. */
export function EvidenceSummary(props: { item: ItemReview; asOf: string }) {
  const { evidence, requiresEvidence, computed } = props.item;
  if (computed) return null;
  if (!evidence.length) {
    return (
      <Mark tone="unknown" icon={EvidenceIcon}>
        No evidence{requiresEvidence && ' yet, and it needs some'}
      </Mark>
    );
  }
  const expired = evidence.filter(({ valid }) => !valid).length;
  const newest = evidence
    .map(({ collectedOn }) => collectedOn)
    .reduce((a, b) => (a > b ? a : b));
  return (
    <Mark tone={expired ? 'warn' : 'unknown'} icon={EvidenceIcon}>
      {`Evidence: ${evidence.length}, newest ${ageInDays(
        newest,
        props.asOf,
      )} old`}
      {expired > 0 && `, ${expired} expired`}
    </Mark>
  );
}
