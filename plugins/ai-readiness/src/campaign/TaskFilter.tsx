import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import type {
  Campaign,
  CampaignTaskState,
} from 'backstage-plugin-ai-readiness-common';
import { grouped } from '../presentation/figures';

export const TASK_STATES = [
  'open',
  'late',
  'done',
] as const satisfies readonly CampaignTaskState[];

const WORDS: Record<CampaignTaskState, string> = {
  open: 'Open',
  late: 'Late',
  done: 'Closed',
};

/** All tasks, or those in one state, with how many these are. */
export function TaskFilter(props: {
  campaign: Campaign;
  state?: CampaignTaskState;
  onChange: (state?: CampaignTaskState) => void;
}) {
  const { campaign, state, onChange } = props;
  const { open, done } = campaign.figures;
  const isLate = campaign.state === 'late';
  const choices: [CampaignTaskState | undefined, string, number][] = [
    [undefined, 'All', open + done],
    ['open', WORDS.open, open],
    ['late', WORDS.late, isLate ? open : 0],
    ['done', WORDS.done, done],
  ];
  return (
    <ButtonGroup size="small" aria-label="Which tasks">
      {choices.map(([value, words, count]) => (
        <Button
          key={words}
          variant={value === state ? 'contained' : 'outlined'}
          disableElevation
          aria-pressed={value === state}
          onClick={() => onChange(value)}
        >
          {words} ({grouped(count)})
        </Button>
      ))}
    </ButtonGroup>
  );
}
