import { makeStyles } from '@material-ui/core/styles';
import { AntiPatterns } from '../decision/AntiPatterns';
import { TextsNotice } from '../checklist/TextsNotice';
import { OwnersByArea } from '../ownership/OwnersByArea';
import { BESIDE, GateList } from '../verdict/GateList';
import { PathToGo } from '../verdict/PathToGo';
import { PreviewBanner } from '../verdict/PreviewBanner';
import type { PathPreview } from '../verdict/usePathPreview';
import { FilterBar } from './FilterBar';
import { FirstSteps } from './FirstSteps';
import { ItemList } from './ItemList';
import { useReview } from './ReviewContext';
import type { useVisibleItems } from './useVisibleItems';

const useStyles = makeStyles(theme => ({
  gates: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    alignItems: 'start',
    [BESIDE]: { gridTemplateColumns: '260px minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
}));

/** Gate by gate: the items, who answers for them, and the way on. */
export function ReviewView(props: {
  visible: ReturnType<typeof useVisibleItems>;
  preview: PathPreview;
  onOpenItem: (itemId: string) => void;
}) {
  const { visible, preview, onOpenItem } = props;
  const classes = useStyles();
  const { review, pastDay } = useReview();
  return (
    <>
      <AntiPatterns patterns={review.antiPatterns} onOpenItem={onOpenItem} />
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
            onOpen={onOpenItem}
            onReset={visible.reset}
          />
        </div>
      </div>
      <OwnersByArea />
      {!pastDay && <PathToGo preview={preview} onOpenItem={onOpenItem} />}
      <PreviewBanner preview={preview} />
    </>
  );
}
