import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import NextIcon from '@material-ui/icons/KeyboardArrowDown';
import PreviousIcon from '@material-ui/icons/KeyboardArrowUp';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { CopyButton } from '../../presentation/CopyButton';
import { useReview } from '../ReviewContext';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1, 1, 1, 3),
    background: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  place: {
    flex: 1,
    minWidth: 120,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** Where one is, and the ways on. */
export function ItemDrawerHead(props: {
  item?: ItemReview;
  hasPrevious: boolean;
  hasNext: boolean;
  onStep: (step: number) => void;
  onClose: () => void;
}) {
  const { item, hasPrevious, hasNext, onStep, onClose } = props;
  const classes = useStyles();
  const { gates } = useReview().review;
  const gate = gates.find(({ id }) => id === item?.gateId);
  return (
    <div className={classes.root}>
      <Typography variant="body2" className={classes.place} title={gate?.title}>
        {gate && `Gate ${gate.number}: ${gate.title}`}
      </Typography>
      <CopyButton text={window.location.href}>Copy link</CopyButton>
      <Tooltip title="Previous item (K)">
        <span>
          <IconButton
            size="small"
            disabled={!hasPrevious}
            aria-label="Previous item"
            onClick={() => onStep(-1)}
          >
            <PreviousIcon />
          </IconButton>
        </span>
      </Tooltip>
      <Tooltip title="Next item (J)">
        <span>
          <IconButton
            size="small"
            disabled={!hasNext}
            aria-label="Next item"
            onClick={() => onStep(1)}
          >
            <NextIcon />
          </IconButton>
        </span>
      </Tooltip>
      <Tooltip title="Close (Esc)">
        <IconButton size="small" aria-label="Close" onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Tooltip>
    </div>
  );
}
