import type SvgIcon from '@material-ui/core/SvgIcon';
import GoIcon from '@material-ui/icons/CheckCircle';
import ConditionalIcon from '@material-ui/icons/EventAvailable';
import NoGoIcon from '@material-ui/icons/Report';
import IncompleteIcon from '@material-ui/icons/Tonality';
import type { Verdict } from 'backstage-plugin-ai-readiness-common';
import type { Tone } from '../presentation/tone';

/** How a verdict looks; its word always goes with it. */
export const VERDICT_LOOK: Record<
  Verdict,
  { tone: Tone; icon: typeof SvgIcon }
> = {
  go: { tone: 'good', icon: GoIcon },
  'conditional-go': { tone: 'warn', icon: ConditionalIcon },
  'no-go': { tone: 'bad', icon: NoGoIcon },
  incomplete: { tone: 'unknown', icon: IncompleteIcon },
};
