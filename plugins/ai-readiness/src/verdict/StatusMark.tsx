import type { EffectiveStatus } from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';
import { STATUS_LOOK, statusWord } from './statusLook';

/** A status as icon and word. */
export function StatusMark(props: { status: EffectiveStatus }) {
  return <Mark {...STATUS_LOOK[props.status]}>{statusWord(props.status)}</Mark>;
}
