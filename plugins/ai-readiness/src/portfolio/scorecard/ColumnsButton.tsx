import Button from '@material-ui/core/Button';
import ColumnsIcon from '@material-ui/icons/ViewColumn';
import { lazy, Suspense, useState } from 'react';
import type { ColumnId } from './table/columns';

const ColumnMenu = lazy(async () => {
  const loaded = await import('./ColumnMenu');
  return { default: loaded.ColumnMenu };
});

/** Opens the choice of columns. */
export function ColumnsButton(props: {
  ids: readonly ColumnId[];
  /** Whether those that one has chosen before have arrived. */
  known: boolean;
  remember: (ids: ColumnId[]) => void;
  /** So that who gets the address sees the same ones. */
  onChange: (ids: ColumnId[]) => void;
}) {
  const { ids, known, remember, onChange } = props;
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        size="small"
        startIcon={<ColumnsIcon />}
        disabled={!known}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        Columns
      </Button>
      {anchor && (
        <Suspense fallback={<></>}>
          <ColumnMenu
            anchor={anchor}
            ids={ids}
            onChange={next => {
              remember(next);
              onChange(next);
            }}
            onClose={() => setAnchor(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
