import MetIcon from '@material-ui/icons/CheckCircle';
import NotMetIcon from '@material-ui/icons/HighlightOff';
import ExemptIcon from '@material-ui/icons/NotInterested';
import NotAssessedIcon from '@material-ui/icons/RadioButtonUnchecked';
import PartlyIcon from '@material-ui/icons/Timelapse';
import type SvgIcon from '@material-ui/core/SvgIcon';
import {
  STATUS_WORDS,
  type EffectiveStatus,
} from 'backstage-plugin-ai-readiness-common';
import { capitalized } from '../presentation/capitalized';
import type { Tone } from '../presentation/tone';

/** How a status looks; its word always goes with it. */
export const STATUS_LOOK: Record<
  EffectiveStatus,
  { tone: Tone; icon: typeof SvgIcon }
> = {
  met: { tone: 'good', icon: MetIcon },
  'partially-met': { tone: 'warn', icon: PartlyIcon },
  'not-met': { tone: 'bad', icon: NotMetIcon },
  'not-assessed': { tone: 'unknown', icon: NotAssessedIcon },
  exempt: { tone: 'unknown', icon: ExemptIcon },
};

/** What people call a status, to begin a line with. */
export function statusWord(status: EffectiveStatus): string {
  return capitalized(STATUS_WORDS[status]);
}
