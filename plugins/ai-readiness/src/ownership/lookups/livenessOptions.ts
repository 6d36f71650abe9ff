import { isGap, type Liveness } from 'backstage-plugin-ai-readiness-common';
import { LIVENESS_LOOK } from '../livenessLook';
import { livenessWords } from './livenessWords';

/** Every liveness there is, as its look knows them. */
export const LIVENESSES = Object.keys(LIVENESS_LOOK) as Liveness[];

/** The ways in which nobody can answer. */
export const GAP_LIVENESSES = LIVENESSES.filter(isGap);

/** As the options of a filter. */
export function livenessOptions<L extends Liveness>(values: readonly L[]) {
  return values.map(value => [value, livenessWords(value)] as const);
}
