import type { Liveness } from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../../presentation/Mark';
import { LIVENESS_LOOK } from '../livenessLook';
import { livenessWords } from './livenessWords';

/**
 * Why nobody can answer. What is known of the named owners takes the place of
 * the general words, or stands below them where it is not known of all. Without
 * owners it is said in general, for where room is short.
 */
export function GapReason(props: {
  liveness: Liveness;
  owners?: readonly { problem?: string }[];
}) {
  const { liveness, owners = [] } = props;
  const { tone, icon } = LIVENESS_LOOK[liveness];
  const known = owners.flatMap(({ problem }) => problem ?? []);
  const words = known.length < owners.length || !known.length;
  return (
    <Mark tone={tone} icon={icon}>
      {words && livenessWords(liveness)}
      {known.map(problem => (
        <span key={problem} style={{ display: 'block' }}>
          {problem}
        </span>
      ))}
    </Mark>
  );
}
