import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import type { PathStep } from 'backstage-plugin-ai-readiness-common';
import { goToGap } from '../ownership/goToOwners';
import { TextButton } from '../presentation/TextButton';
import { changeKey } from './pathChoices';
import type { PathPreview } from './usePathPreview';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  card: {
    ...theme.typography.body2,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    paddingInlineStart: theme.spacing(2),
    paddingInlineEnd: theme.spacing(1.5),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
}));

/** Steps that can be switched on; each leads to where it is done. */
export function StepCards(props: {
  steps: PathStep[];
  preview: PathPreview;
  onOpenItem: (itemId: string) => void;
}) {
  const { steps, preview, onOpenItem } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {steps.map(({ change, message }) => (
        <li key={changeKey(change)} className={classes.card}>
          <Checkbox
            color="primary"
            size="small"
            checked={preview.chosen.has(changeKey(change))}
            onChange={(_, on) => preview.toggle([change], on)}
            inputProps={{ 'aria-label': `Preview: ${message}` }}
          />
          <span className={classes.text} dir="auto">
            {message}
          </span>
          {'itemId' in change ? (
            <TextButton onClick={() => onOpenItem(change.itemId)}>
              Open item
            </TextButton>
          ) : (
            <TextButton onClick={() => goToGap(change.area)}>
              Show how
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
}
