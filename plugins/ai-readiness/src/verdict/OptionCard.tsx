import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  type PathOption,
  type PathStep,
} from 'backstage-plugin-ai-readiness-common';
import { useItemTitle } from '../checklist/useItemTitle';
import { TextButton } from '../presentation/TextButton';
import type { PathPreview } from './usePathPreview';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(0.5),
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
  title: { flex: '1 1 200px' },
}));

/** An open item that can be closed, or kept as a condition. */
export function OptionCard(props: {
  option: PathOption;
  preview: PathPreview;
  onOpenItem: (itemId: string) => void;
}) {
  const { option, preview, onOpenItem } = props;
  const { item, area, resolve, carry } = option;
  const classes = useStyles();
  const titleOf = useItemTitle();
  const way = preview.ways.get(item.id);
  const closed = way === 'resolve';
  const carried = way === 'carry';
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={`${item.number} ${titleOf(item.id)}`}
    >
      <div className={classes.head}>
        <Typography variant="body2" className={classes.title}>
          <TextButton onClick={() => onOpenItem(item.id)}>
            {item.number} {titleOf(item.id)}
          </TextButton>{' '}
          · {AREA_TITLES[area]}
        </Typography>
        <ButtonGroup size="small" color="primary">
          <Button
            variant={closed ? 'contained' : 'outlined'}
            aria-pressed={closed}
            onClick={() =>
              preview.choose(option, closed ? undefined : 'resolve')
            }
          >
            Close it
          </Button>
          <Button
            variant={carried ? 'contained' : 'outlined'}
            aria-pressed={carried}
            onClick={() =>
              preview.choose(option, carried ? undefined : 'carry')
            }
          >
            Keep as a condition
          </Button>
        </ButtonGroup>
      </div>
      <Typography variant="body2" color="textSecondary" component="div">
        <div>To close it: {wordsOf(resolve)}</div>
        <div>
          To keep it as a condition:{' '}
          {wordsOf(carry) || 'nothing, its condition is complete'}
        </div>
      </Typography>
    </div>
  );
}

function wordsOf(steps: readonly PathStep[]): string {
  return steps.map(({ message }) => message).join('; ');
}
