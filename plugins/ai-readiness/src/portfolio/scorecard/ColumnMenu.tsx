import Button from '@material-ui/core/Button';
import Popover from '@material-ui/core/Popover';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { FilterValues } from './filters/FilterValues';
import { COLUMNS, DEFAULT_COLUMNS, type ColumnId } from './table/columns';

const OPTIONS = COLUMNS.map(({ id, title }) => ({ value: id, title }));

const useStyles = makeStyles(theme => ({
  paper: {
    width: 260,
    maxHeight: 'min(640px, calc(100vh - 32px))',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
  },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** Which columns to show. */
export function ColumnMenu(props: {
  anchor: HTMLElement;
  ids: readonly ColumnId[];
  onChange: (ids: ColumnId[]) => void;
  onClose: () => void;
}) {
  const { anchor, ids, onChange, onClose } = props;
  const classes = useStyles();
  const titleId = useId();
  const toggle = (toggled: string) =>
    onChange(
      COLUMNS.map(({ id }) => id).filter(
        id => ids.includes(id) !== (id === toggled),
      ),
    );
  return (
    <Popover
      open
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      PaperProps={{
        className: classes.paper,
        role: 'dialog',
        'aria-labelledby': titleId,
      }}
    >
      <Typography variant="subtitle2" component="h3" id={titleId}>
        Columns
      </Typography>
      <FilterValues
        title="Columns"
        options={OPTIONS}
        text=""
        selected={ids}
        onToggle={toggle}
      />
      <div className={classes.foot}>
        <Button size="small" onClick={() => onChange([...DEFAULT_COLUMNS])}>
          Reset
        </Button>
        <Button size="small" variant="outlined" onClick={onClose}>
          Done
        </Button>
      </div>
    </Popover>
  );
}
