import type SvgIcon from '@material-ui/core/SvgIcon';
import UnresolvedIcon from '@material-ui/icons/LinkOff';
import LiveIcon from '@material-ui/icons/CheckCircleOutline';
import UnknownIcon from '@material-ui/icons/HelpOutline';
import PlaceholderIcon from '@material-ui/icons/MoreHoriz';
import MissingIcon from '@material-ui/icons/PersonAddDisabled';
import AbsentIcon from '@material-ui/icons/EventBusy';
import EmptyIcon from '@material-ui/icons/PeopleOutline';
import { GAP_WORDS, type Liveness } from 'backstage-plugin-ai-readiness-common';
import type { Tone } from '../presentation/tone';

/** How an owner's liveness looks and reads. */
export const LIVENESS_LOOK: Record<
  Liveness,
  { tone: Tone; icon: typeof SvgIcon; words: string }
> = {
  live: { tone: 'good', icon: LiveIcon, words: 'live' },
  missing: { tone: 'bad', icon: MissingIcon, words: GAP_WORDS.missing },
  unresolved: {
    tone: 'bad',
    icon: UnresolvedIcon,
    words: GAP_WORDS.unresolved,
  },
  'empty-group': {
    tone: 'bad',
    icon: EmptyIcon,
    words: GAP_WORDS['empty-group'],
  },
  placeholder: {
    tone: 'bad',
    icon: PlaceholderIcon,
    words: GAP_WORDS.placeholder,
  },
  absent: { tone: 'bad', icon: AbsentIcon, words: GAP_WORDS.absent },
  unknown: {
    tone: 'unknown',
    icon: UnknownIcon,
    words: 'can’t be checked at the moment',
  },
};
