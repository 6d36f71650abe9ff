import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import CurrentIcon from '@material-ui/icons/Check';
import type { ReactNode } from 'react';
import type { ScorecardView } from './builtInViews';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', alignItems: 'center', minHeight: 36 },
  name: {
    ...theme.typography.body2,
    flex: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75),
    borderRadius: theme.shape.borderRadius,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    '&:hover': { background: theme.palette.action.hover },
    '&[aria-current="true"]': { fontWeight: 700 },
  },
  mark: { width: 20, flexShrink: 0, display: 'inline-flex' },
}));

/** One view: shows it, and what else can be done with it. */
export function ViewLine(props: {
  view: ScorecardView;
  current: boolean;
  onShow: () => void;
  children?: ReactNode;
}) {
  const { view, current, onShow, children } = props;
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <ButtonBase
        className={classes.name}
        aria-current={current}
        onClick={onShow}
      >
        <span className={classes.mark}>
          {current && <CurrentIcon fontSize="small" aria-hidden />}
        </span>
        <span dir="auto">{view.name}</span>
      </ButtonBase>
      {children}
    </li>
  );
}
