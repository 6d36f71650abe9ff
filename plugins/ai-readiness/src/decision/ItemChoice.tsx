import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useReview } from '../assessment/ReviewContext';
import { useItemTitle } from '../checklist/useItemTitle';

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { ...theme.typography.subtitle2, padding: 0 },
  items: {
    maxHeight: 260,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    padding: theme.spacing(0, 1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  box: { padding: theme.spacing(0.5) },
}));

/** Chooses among the items that people assess. */
export function ItemChoice(props: {
  legend: string;
  chosen: readonly string[];
  /** Those that come first. */
  proposed?: readonly string[];
  onChange: (itemIds: string[]) => void;
}) {
  const { legend, chosen, proposed = [], onChange } = props;
  const classes = useStyles();
  const { items } = useReview().review;
  const isProposed = ({ id }: { id: string }) => proposed.includes(id);
  const ordered = [
    ...items.filter(isProposed),
    ...items.filter(item => !isProposed(item)),
  ];
  const titleOf = useItemTitle();
  const choose = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter(other => other !== id));
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        {legend} ({chosen.length} chosen)
      </legend>
      <div className={classes.items}>
        {ordered
          .filter(({ computed }) => !computed)
          .map(({ id, number }) => (
            <FormControlLabel
              key={id}
              control={
                <Checkbox
                  className={classes.box}
                  size="small"
                  color="primary"
                  checked={chosen.includes(id)}
                  onChange={(_, on) => choose(id, on)}
                />
              }
              label={`${number} ${titleOf(id)}`}
            />
          ))}
      </div>
    </fieldset>
  );
}
