import type { Liveness } from 'backstage-plugin-ai-readiness-common';
import { LIVENESS_LOOK } from '../livenessLook';

/** The same words in lists, in filters and on the page of an owner. */
export function livenessWords(liveness: Liveness): string {
  return liveness === 'live'
    ? 'can answer today'
    : LIVENESS_LOOK[liveness].words;
}
