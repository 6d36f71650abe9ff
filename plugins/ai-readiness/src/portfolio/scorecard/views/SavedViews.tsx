import Button from '@material-ui/core/Button';
import ViewsIcon from '@material-ui/icons/BookmarkBorder';
import { lazy, Suspense, useState } from 'react';
import { UndoNews } from '../../../presentation/UndoNews';
import { BUILT_IN_VIEWS } from './builtInViews';
import { useSavedViews } from './useSavedViews';

const ViewsMenu = lazy(async () => {
  const loaded = await import('./ViewsMenu');
  return { default: loaded.ViewsMenu };
});

/** Says which view is shown, and opens the others. */
export function SavedViews(props: {
  address: string;
  onShow: (address: string) => void;
}) {
  const { address, onShow } = props;
  const { views, known, save, remove, removed, undo, forget } = useSavedViews();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const shown = [...BUILT_IN_VIEWS, ...views].find(
    view => view.address === address,
  );
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewsIcon />}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {shown ? `View: ${shown.name}` : 'Saved views'}
      </Button>
      {anchor && (
        <Suspense fallback={<></>}>
          <ViewsMenu
            anchor={anchor}
            views={views}
            known={known}
            address={address}
            onShow={onShow}
            onSave={save}
            onRemove={remove}
            onClose={() => setAnchor(undefined)}
          />
        </Suspense>
      )}
      {removed && (
        <UndoNews
          key={removed.id}
          message={`Deleted the view ${removed.name}`}
          onUndo={undo}
          onClose={forget}
        />
      )}
    </>
  );
}
