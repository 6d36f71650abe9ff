import type { Liveness } from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../../presentation/Mark';
import { LIVENESS_LOOK } from '../livenessLook';
import { livenessWords } from './livenessWords';

/** Whether somebody can answer, as icon and words. */
export function LivenessMark(props: { liveness: Liveness }) {
  const { liveness } = props;
  const { tone, icon } = LIVENESS_LOOK[liveness];
  return (
    <Mark tone={tone} icon={icon}>
      {livenessWords(liveness)}
    </Mark>
  );
}
