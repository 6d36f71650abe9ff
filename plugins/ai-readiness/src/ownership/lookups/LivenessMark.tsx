import type { Liveness } from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../../presentation/Mark';
import { LIVENESS_LOOK } from '../livenessLook';

/** Whether somebody can answer, as icon and words. */
export function LivenessMark(props: { liveness: Liveness }) {
  const { words, ...look } = LIVENESS_LOOK[props.liveness];
  return <Mark {...look}>{words}</Mark>;
}
