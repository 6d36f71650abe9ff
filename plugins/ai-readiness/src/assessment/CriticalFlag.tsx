import Tooltip from '@material-ui/core/Tooltip';
import FlagIcon from '@material-ui/icons/Flag';
import { useToneColor } from '../presentation/tone';

/** Marks what can't stay open. */
export function CriticalFlag() {
  const color = useToneColor('bad');
  return (
    <Tooltip title="Critical: while this is open, the verdict is No-Go">
      <FlagIcon
        fontSize="small"
        style={{ color, flexShrink: 0 }}
        titleAccess="Critical"
      />
    </Tooltip>
  );
}
