import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { Mark } from '../../brand/Mark';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'flex',
    alignItems: 'center',
    height: 2 * sidebarConfig.logoHeight,
    paddingLeft: (sidebarConfig.drawerWidthClosed - 30) / 2,
    whiteSpace: 'nowrap',
    color: theme.palette.navigation.selectedColor,
  },
  mark: {
    display: 'flex',
    fontSize: 30,
    color: theme.palette.navigation.indicator,
  },
  name: {
    marginLeft: theme.spacing(1.5),
    fontSize: theme.typography.pxToRem(18),
    fontWeight: 700,
  },
}));

export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      aria-label="AI Readiness, to the start page"
    >
      <span className={classes.mark}>
        <Mark />
      </span>
      {isOpen && <span className={classes.name}>AI Readiness</span>}
    </Link>
  );
};
