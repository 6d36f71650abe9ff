import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import OpenIcon from '@material-ui/icons/ArrowDropDown';
import type { FacetName } from 'backstage-plugin-ai-readiness-common';
import { FILTER_WORDS } from './filterWords';

const useStyles = makeStyles(theme => ({
  root: { textTransform: 'none', fontWeight: 400 },
  chosen: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
  },
  count: { fontWeight: 700, marginInlineStart: theme.spacing(0.5) },
}));

/** Opens the values of one filter, and says how many are chosen. */
export function FilterButton(props: {
  name: FacetName;
  chosen: number;
  open: boolean;
  onOpen: (anchor: HTMLElement) => void;
}) {
  const { name, chosen, open, onOpen } = props;
  const classes = useStyles();
  const { title, about } = FILTER_WORDS[name];
  return (
    <Button
      size="small"
      variant="outlined"
      className={`${classes.root} ${chosen ? classes.chosen : ''}`}
      title={about}
      aria-label={`Filter by ${title}${chosen ? ` ${chosen} chosen` : ''}`}
      aria-haspopup="dialog"
      aria-expanded={open}
      endIcon={<OpenIcon />}
      onClick={event => onOpen(event.currentTarget)}
    >
      {title} {chosen > 0 && <span className={classes.count}>{chosen}</span>}
    </Button>
  );
}
