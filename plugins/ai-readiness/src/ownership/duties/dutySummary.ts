import { isGap, type Duty } from 'backstage-plugin-ai-readiness-common';
import { counted } from '../../verdict/gateWords';

/** "2 of them through groups · no gaps on them" */
export function dutySummary(
  duties: readonly Pick<Duty, 'named' | 'liveness'>[],
  ownerRef: string,
): string {
  const through = duties.filter(({ named }) => named !== ownerRef).length;
  const gaps = duties.filter(({ liveness }) => isGap(liveness)).length;
  return [
    through > 0 && `${through} of them through groups`,
    gaps > 0 ? `${counted(gaps, 'gap')} on them` : 'no gaps on them',
  ]
    .filter(Boolean)
    .join(' · ');
}
