import { makeStyles } from '@material-ui/core/styles';
import type { Area } from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { Helmet } from 'react-helmet';
import { useLocation } from 'react-router-dom';
import { CatalogBanner } from '../ownership/CatalogBanner';
import { goToGap, goToOwners, OWNERS_ID } from '../ownership/goToOwners';
import { usePathPreview } from '../verdict/usePathPreview';
import { VerdictHeader } from '../verdict/VerdictHeader';
import { ConflictDialog } from './ConflictDialog';
import { NewsSnackbar } from './NewsSnackbar';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { useReview } from './ReviewContext';
import { ReviewView } from './ReviewView';
import { useOpenItem } from './useOpenItem';
import { useUnsavedWarning } from './useUnsavedWarning';
import { useView, VIEW_TITLES } from './useView';
import { useVisibleItems } from './useVisibleItems';
import { ViewLoading } from './ViewLoading';
import { panelProps, ViewTabs } from './ViewTabs';

const ItemDrawer = lazy(() =>
  import('./item/ItemDrawer').then(m => ({ default: m.ItemDrawer })),
);
const DecisionView = lazy(() =>
  import('../decision/DecisionView').then(m => ({ default: m.DecisionView })),
);
const HistoryView = lazy(() =>
  import('../history/HistoryView').then(m => ({ default: m.HistoryView })),
);
const MemoView = lazy(() =>
  import('../decision/memo/MemoView').then(m => ({ default: m.MemoView })),
);

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    '&, & > [role="tabpanel"]': {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
    },
  },
}));

/** The review of one service, or the memo of one of its decisions. */
export function ReviewScreen() {
  const { memo } = useView();
  return memo === undefined ? (
    <Views />
  ) : (
    <Suspense fallback={<ViewLoading of="The memo" />}>
      <MemoView key={memo} decisionId={memo} />
    </Suspense>
  );
}

/** What the service is worth, and one of the views of it. */
function Views() {
  const classes = useStyles();
  const { review, saving } = useReview();
  const { view, setView } = useView();
  const preview = usePathPreview();
  const visible = useVisibleItems();
  const {
    itemId: named,
    openItem,
    goToItem,
    closeItem,
    leaveItem,
  } = useOpenItem();
  const itemId = idOf(named, review.items);
  useUnsavedWarning();
  const showOwners = useCallback(
    (area?: Area) => {
      if (view === 'review') leaveItem();
      else setView('review');
      // After the drawer has given the focus back to where it came from.
      setTimeout(() => (area ? goToGap(area) : goToOwners()));
    },
    [view, setView, leaveItem],
  );
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${OWNERS_ID}`) goToOwners();
  }, [hash]);
  return (
    <div className={classes.root}>
      <ReadOnlyBanner />
      <CatalogBanner review={review} />
      <VerdictHeader
        preview={preview.result?.verdict}
        onOpenItem={openItem}
        onShow={visible.show}
        onShowOwners={showOwners}
      />
      <ViewTabs view={view} onChange={setView} />
      {view !== 'review' && !itemId && (
        <Helmet title={`${VIEW_TITLES[view]} · Readiness`} />
      )}
      <div {...panelProps(view)}>
        {view === 'review' && (
          <ReviewView
            visible={visible}
            preview={preview}
            onOpenItem={openItem}
          />
        )}
        <Suspense fallback={<ViewLoading of={VIEW_TITLES[view]} />}>
          {view === 'decision' && <DecisionView onOpenItem={openItem} />}
          {view === 'history' && <HistoryView />}
        </Suspense>
      </div>
      <NewsSnackbar />
      {itemId !== undefined && (
        <Suspense fallback={null}>
          <ItemDrawer
            itemId={itemId}
            order={visible.items.map(({ id }) => id)}
            onGo={goToItem}
            onClose={closeItem}
            onShowOwners={showOwners}
          />
        </Suspense>
      )}
      {saving.conflict && <ConflictDialog conflict={saving.conflict} />}
    </div>
  );
}

/** An address may name an item by the number that people see. */
function idOf(
  named: string | undefined,
  items: readonly { id: string; number: string }[],
): string | undefined {
  return items.find(({ number }) => number === named)?.id ?? named;
}
