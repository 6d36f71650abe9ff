import Tooltip from '@material-ui/core/Tooltip';
import FlagIcon from '@material-ui/icons/Flag';
import { Mark } from '../presentation/Mark';

/** Marks what can't stay open; loud only while it is. */
export function CriticalFlag(props: { open: boolean }) {
  const { open } = props;
  return (
    <Tooltip title="While a critical item is open, the verdict is No-Go">
      <span>
        <Mark tone={open ? 'bad' : 'unknown'} icon={FlagIcon}>
          {open ? 'critical, open' : 'critical'}
        </Mark>
      </span>
    </Tooltip>
  );
}
