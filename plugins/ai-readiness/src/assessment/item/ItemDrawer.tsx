import Drawer from '@material-ui/core/Drawer';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Area } from 'backstage-plugin-ai-readiness-common';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Helmet } from 'react-helmet';
import { useItemTitle } from '../../checklist/useItemTitle';
import { useReview } from '../ReviewContext';
import { DRAWER_WIDTH } from './drawerWidth';
import { ItemDetails } from './ItemDetails';
import { ItemDrawerHead } from './ItemDrawerHead';

const TITLE = 'readiness-item-title';

const useStyles = makeStyles(theme => ({
  paper: {
    width: `min(100vw, ${DRAWER_WIDTH}px)`,
    // Where a narrow screen leaves no room beside it for the offer to undo.
    paddingBottom: theme.spacing(12),
    outline: 'none',
    '@media (prefers-reduced-motion: reduce)': {
      transition: 'none !important',
    },
  },
  missing: { padding: theme.spacing(3) },
}));

/** Everything about one item, beside the list that it comes from. */
export function ItemDrawer(props: {
  itemId: string;
  /** The items to step through. */
  order: string[];
  onGo: (itemId: string) => void;
  onClose: () => void;
  onShowOwners: (area?: Area) => void;
}) {
  const { itemId, order, onGo, onClose, onShowOwners } = props;
  const classes = useStyles();
  const titleOf = useItemTitle();
  const { review } = useReview();
  const paper = useRef<HTMLDivElement>(null);
  const item = review.items.find(({ id }) => id === itemId);
  const all = review.items.map(({ id }) => id);
  // A link leads to items that the filters leave out: step through all then.
  const steps = order.includes(itemId) ? order : all;
  const position = steps.indexOf(itemId);
  const go = (step: number) => {
    // Any other key reaches this as well, and must not touch the address.
    const next = step !== 0 && position >= 0 && steps[position + step];
    if (next) onGo(next);
  };
  useEffect(() => {
    const { current } = paper;
    current?.scrollTo?.({ top: 0 });
    // The item that had the focus is gone: keep the keyboard in the drawer.
    if (!current?.contains(document.activeElement)) current?.focus();
  }, [itemId]);
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      PaperProps={{
        ref: paper,
        tabIndex: -1,
        className: classes.paper,
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': TITLE,
        onKeyDown: event => go(stepOf(event)),
      }}
    >
      <ItemDrawerHead
        item={item}
        hasPrevious={position > 0}
        hasNext={position >= 0 && position < steps.length - 1}
        onStep={go}
        onClose={onClose}
      />
      {item ? (
        <>
          <Helmet title={`${item.number} ${titleOf(item.id)} · Readiness`} />
          <ItemDetails
            key={item.id}
            item={item}
            titleId={TITLE}
            onShowOwners={onShowOwners}
          />
        </>
      ) : (
        <div className={classes.missing}>
          <Typography variant="h6" component="h2" id={TITLE}>
            There is no such item here
          </Typography>
          <Typography>
            The item “{itemId}” is not part of this review. It may not apply to
            this service, or the checklist has changed.
          </Typography>
        </div>
      )}
    </Drawer>
  );
}

/** J or Alt+Down steps on, K or Alt+Up steps back. */
function stepOf(event: KeyboardEvent): number {
  if (event.altKey && event.key === 'ArrowDown') return 1;
  if (event.altKey && event.key === 'ArrowUp') return -1;
  const { target } = event;
  const typing =
    target instanceof HTMLElement && target.matches('input, textarea, select');
  if (typing || event.altKey || event.ctrlKey || event.metaKey) return 0;
  if (event.key === 'j') return 1;
  return event.key === 'k' ? -1 : 0;
}
