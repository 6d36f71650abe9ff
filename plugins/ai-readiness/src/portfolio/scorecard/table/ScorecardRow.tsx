import PreviewIcon from '@material-ui/icons/VerticalSplit';
import type { PortfolioRow } from 'backstage-plugin-ai-readiness-common';
import { memo } from 'react';
import { Cell } from './Cell';
import type { Column, ColumnId } from './columns';
import { GateCells } from './GateCells';
import type { RowContext, RowPlaces, RowTitles } from './RowContext';
import type { ScorecardClasses } from './useScorecardStyles';

/** Where a row says which service it is about. */
export const ROW_REF = 'data-service';
/** The button that shows a preview. */
export const PREVIEW_BUTTON = 'data-preview';

/**
 * One service. Its parts are plain elements: two hundred rows have to be there
 * at once, and links of the portal are drawn anew with each change of address.
 */
export const ScorecardRow = memo(function Row(
  props: { row: PortfolioRow; context: RowContext } & RowPlaces & RowTitles,
) {
  const { row, context, tab, ownerPage, owner, system, domain } = props;
  const { columns, gates, classes, today, onGate } = context;
  const { entityRef, title } = row;
  const [kind, name] = entityRef.split(':');
  return (
    <tr {...{ [ROW_REF]: entityRef }}>
      <th scope="row">
        <div className={classes.service}>
          <span className={classes.name}>
            <a href={tab} title={entityRef}>
              <span dir="auto">{title}</span>
            </a>
            <span className={classes.about}>
              {kind}:<wbr />
              {name.replace('default/', '')}
            </span>
          </span>
          <button
            type="button"
            className={classes.preview}
            {...{ [PREVIEW_BUTTON]: '' }}
            title="Preview"
            aria-label={`Preview ${title}`}
          >
            <PreviewIcon aria-hidden />
          </button>
        </div>
      </th>
      {columns.map(column =>
        column.id === 'gates' ? (
          <GateCells
            key={column.id}
            row={row}
            gates={gates}
            classes={classes}
            onGate={onGate}
          />
        ) : (
          <td key={column.id} className={classOf(column, classes)}>
            <Cell
              column={column.id}
              row={row}
              titles={{ owner, system, domain }}
              ownerPage={ownerPage}
              today={today}
              classes={classes}
            />
          </td>
        ),
      )}
    </tr>
  );
});

function classOf(
  column: Column,
  classes: ScorecardClasses,
): string | undefined {
  if (column.number) return classes.number;
  if (column.id === 'standing') return classes.standing;
  if (column.id === 'due') return classes.due;
  const texts: ColumnId[] = ['owner', 'system', 'domain', 'scope'];
  return texts.some(id => id === column.id) ? classes.text : undefined;
}
