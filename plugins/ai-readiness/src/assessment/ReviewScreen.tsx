import { makeStyles } from '@material-ui/core/styles';
import type { Area } from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { TextsNotice } from '../checklist/TextsNotice';
import { CatalogBanner } from '../ownership/CatalogBanner';
import { goToGap, goToOwners, OWNERS_ID } from '../ownership/goToOwners';
import { OwnersByArea } from '../ownership/OwnersByArea';
import { BESIDE, GateList } from '../verdict/GateList';
import { PathToGo } from '../verdict/PathToGo';
import { PreviewBanner } from '../verdict/PreviewBanner';
import { usePathPreview } from '../verdict/usePathPreview';
import { VerdictHeader } from '../verdict/VerdictHeader';
import { ConflictDialog } from './ConflictDialog';
import { FilterBar } from './FilterBar';
import { FirstSteps } from './FirstSteps';
import { ItemList } from './ItemList';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { useReview } from './ReviewContext';
import { NewsSnackbar } from './NewsSnackbar';
import { useOpenItem } from './useOpenItem';
import { useUnsavedWarning } from './useUnsavedWarning';
import { useVisibleItems } from './useVisibleItems';

const ItemDrawer = lazy(() =>
  import('./item/ItemDrawer').then(m => ({ default: m.ItemDrawer })),
);

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  gates: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    alignItems: 'start',
    [BESIDE]: { gridTemplateColumns: '260px minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
}));

/** The review of one service, on one page. */
export function ReviewScreen() {
  const classes = useStyles();
  const { review, saving } = useReview();
  const preview = usePathPreview(review);
  const visible = useVisibleItems();
  const { itemId, openItem, goToItem, closeItem, leaveItem } = useOpenItem();
  useUnsavedWarning();
  const showOwners = useCallback(
    (area?: Area) => {
      leaveItem();
      // After the drawer has given the focus back to where it came from.
      setTimeout(() => (area ? goToGap(area) : goToOwners()));
    },
    [leaveItem],
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
      />
      <FirstSteps />
      <div className={classes.gates}>
        <GateList
          gates={review.gates}
          total={review.items.length}
          selected={visible.filters.gate}
          onSelect={visible.selectGate}
        />
        <div>
          <FilterBar
            filters={visible.filters}
            onChange={visible.setFilters}
            onReset={visible.reset}
          />
          <TextsNotice />
          <ItemList
            items={visible.items}
            filters={visible.filters}
            onOpen={openItem}
            onReset={visible.reset}
          />
        </div>
      </div>
      <OwnersByArea />
      <PathToGo preview={preview} onOpenItem={openItem} />
      <PreviewBanner preview={preview} />
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
