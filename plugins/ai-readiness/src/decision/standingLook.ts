import type SvgIcon from '@material-ui/core/SvgIcon';
import UndecidedIcon from '@material-ui/icons/FilterTiltShift';
import LapsedIcon from '@material-ui/icons/TimerOff';
import type { Standing } from 'backstage-plugin-ai-readiness-common';
import type { Tone } from '../presentation/tone';
import { VERDICT_LOOK } from '../verdict/verdictLook';

/** How a standing looks; its word always goes with it. */
export const STANDING_LOOK: Record<
  Standing,
  { tone: Tone; icon: typeof SvgIcon }
> = {
  go: VERDICT_LOOK.go,
  'conditional-go': VERDICT_LOOK['conditional-go'],
  'no-go': VERDICT_LOOK['no-go'],
  lapsed: { tone: 'bad', icon: LapsedIcon },
  undecided: { tone: 'unknown', icon: UndecidedIcon },
};
