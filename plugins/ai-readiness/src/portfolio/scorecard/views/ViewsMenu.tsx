import Button from '@material-ui/core/Button';
import Divider from '@material-ui/core/Divider';
import IconButton from '@material-ui/core/IconButton';
import Popover from '@material-ui/core/Popover';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import RemoveIcon from '@material-ui/icons/DeleteOutline';
import UpdateIcon from '@material-ui/icons/SaveOutlined';
import { useId, useState } from 'react';
import { Field } from '../../../presentation/Field';
import { BUILT_IN_VIEWS, type ScorecardView } from './builtInViews';
import { ViewLine } from './ViewLine';

const MAX_NAME = 60;

const useStyles = makeStyles(theme => ({
  paper: {
    width: 'min(340px, calc(100vw - 32px))',
    maxHeight: 'min(560px, calc(100vh - 32px))',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
  },
  list: { listStyle: 'none', margin: 0, padding: 0, overflowY: 'auto' },
  form: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Ways of looking at the scorecard, and the way to keep this one. */
export function ViewsMenu(props: {
  anchor: HTMLElement;
  views: readonly ScorecardView[];
  /** Whether these are all that the person has saved. */
  known: boolean;
  /** What the page shows now. */
  address: string;
  onShow: (address: string) => void;
  onSave: (name: string, address: string) => void;
  onRemove: (id: string) => void;
  onClose: () => void;
}) {
  const { anchor, views, known, address } = props;
  const { onShow, onSave, onRemove, onClose } = props;
  const classes = useStyles();
  const titleId = useId();
  const [name, setName] = useState('');
  const given = name.trim();
  const taken = views.some(view => view.name === given);
  const show = (view: ScorecardView) => {
    onShow(view.address);
    onClose();
  };
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
        Saved views
      </Typography>
      <ul className={classes.list}>
        {BUILT_IN_VIEWS.map(view => (
          <ViewLine
            key={view.id}
            view={view}
            current={view.address === address}
            onShow={() => show(view)}
          />
        ))}
        {views.map(view => (
          <ViewLine
            key={view.id}
            view={view}
            current={view.address === address}
            onShow={() => show(view)}
          >
            <IconButton
              size="small"
              disabled={!known || view.address === address}
              title="Update to what is shown"
              aria-label={`Update ${view.name} to what is shown`}
              onClick={() => onSave(view.name, address)}
            >
              <UpdateIcon fontSize="small" />
            </IconButton>
            <IconButton
              size="small"
              disabled={!known}
              title="Delete"
              aria-label={`Delete ${view.name}`}
              onClick={() => onRemove(view.id)}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          </ViewLine>
        ))}
      </ul>
      <Divider />
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          if (!given || !known) return;
          onSave(given, address);
          setName('');
        }}
      >
        <Field
          fullWidth
          label="Save what is shown as"
          value={name}
          inputProps={{ maxLength: MAX_NAME }}
          onChange={event => setName(event.target.value)}
        />
        <Button
          type="submit"
          size="small"
          variant="outlined"
          disabled={!given || !known}
        >
          {taken ? 'Replace' : 'Save'}
        </Button>
      </form>
      <Typography variant="caption" color="textSecondary">
        Filters, order and columns are kept, for you alone. To share them, copy
        the address of the page; Mine stands there for whoever opens it.
      </Typography>
    </Popover>
  );
}
