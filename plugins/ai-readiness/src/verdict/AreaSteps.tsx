import Checkbox from '@material-ui/core/Checkbox';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import FoldIcon from '@material-ui/icons/ExpandLess';
import UnfoldIcon from '@material-ui/icons/ExpandMore';
import {
  AREA_TITLES,
  type Area,
  type PathStep,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { counted } from './gateWords';
import { changeKey } from './pathChoices';
import { StepCards } from './StepCards';
import type { PathPreview } from './usePathPreview';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  head: { display: 'flex', alignItems: 'center' },
  title: { flex: 1, minWidth: 0 },
}));

/** What one area has to do: all of it at a switch, or step by step. */
export function AreaSteps(props: {
  area: Area;
  steps: PathStep[];
  folded: boolean;
  preview: PathPreview;
  onOpenItem: (itemId: string) => void;
}) {
  const { area, steps, folded, preview, onOpenItem } = props;
  const classes = useStyles();
  const [shown, setShown] = useState(!folded);
  if (!steps.length) return null;
  const title = AREA_TITLES[area];
  const changes = steps.map(({ change }) => change);
  const on = changes.filter(change => preview.chosen.has(changeKey(change)));
  return (
    <div className={classes.root} role="group" aria-label={`${title} steps`}>
      <div className={classes.head}>
        <Checkbox
          color="primary"
          checked={on.length === changes.length}
          indeterminate={on.length > 0 && on.length < changes.length}
          onChange={(_, checked) => preview.toggle(changes, checked)}
          inputProps={{ 'aria-label': `Preview all steps of ${title}` }}
        />
        <Typography
          variant="subtitle2"
          component="h5"
          className={classes.title}
        >
          {title} · {counted(steps.length, 'step')}
        </Typography>
        <IconButton
          size="small"
          aria-expanded={shown}
          aria-label={`Steps of ${title}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? <FoldIcon /> : <UnfoldIcon />}
        </IconButton>
      </div>
      {shown && (
        <StepCards steps={steps} preview={preview} onOpenItem={onOpenItem} />
      )}
    </div>
  );
}
