import type SvgIcon from '@material-ui/core/SvgIcon';
import CompletedIcon from '@material-ui/icons/CheckCircle';
import UnderWayIcon from '@material-ui/icons/FlagOutlined';
import EndedIcon from '@material-ui/icons/NotInterested';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import LateIcon from '@material-ui/icons/ReportProblemOutlined';
import type {
  CampaignState,
  CampaignTaskState,
} from 'backstage-plugin-ai-readiness-common';
import type { Tone } from '../presentation/tone';

interface Look {
  tone: Tone;
  icon: typeof SvgIcon;
}

/** How a campaign looks; its word always goes with it. */
export const CAMPAIGN_LOOK: Record<CampaignState, Look> = {
  open: { tone: 'info', icon: UnderWayIcon },
  late: { tone: 'warn', icon: LateIcon },
  completed: { tone: 'good', icon: CompletedIcon },
  ended: { tone: 'unknown', icon: EndedIcon },
};

/** How one item on one service looks. */
export const TASK_LOOK: Record<CampaignTaskState, Look> = {
  open: { tone: 'info', icon: OpenIcon },
  late: { tone: 'warn', icon: LateIcon },
  done: { tone: 'good', icon: CompletedIcon },
};
