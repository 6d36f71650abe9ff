import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREAS,
  AREA_TITLES,
  type Path,
} from 'backstage-plugin-ai-readiness-common';
import { CopyButton } from '../presentation/CopyButton';
import { AreaSteps } from './AreaSteps';
import { counted } from './gateWords';
import { OptionCard } from './OptionCard';
import { pathAsList } from './pathAsList';
import type { PathPreview } from './usePathPreview';

/** Above this, each area begins as one line. */
const SHOWN_IN_FULL = 10;

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(1),
  },
  actions: { marginInlineStart: 'auto', '@media print': { display: 'none' } },
  areas: {
    display: 'grid',
    columnGap: theme.spacing(2),
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
  },
  options: { marginTop: theme.spacing(1.5) },
}));

/** One way: what it takes, by area, and where one may choose. */
export function PathSection(props: {
  title: string;
  path: Path;
  preview: PathPreview;
  onOpenItem: (itemId: string) => void;
}) {
  const { title, path, preview, onOpenItem } = props;
  const classes = useStyles();
  const { required, choose, options } = path;
  return (
    <section aria-label={title}>
      <div className={classes.head}>
        <Typography variant="subtitle1" component="h4">
          <strong>{title}</strong>
        </Typography>
        <Typography variant="body2">{effort(path)}</Typography>
        <span className={classes.actions}>
          <Button size="small" onClick={() => preview.chooseAll(path)}>
            Preview all
          </Button>
          <CopyButton text={pathAsList(title, path)}>Copy as list</CopyButton>
        </span>
      </div>
      <div className={classes.areas}>
        {AREAS.map(area => (
          <AreaSteps
            key={area}
            area={area}
            steps={required.filter(step => step.area === area)}
            folded={required.length > SHOWN_IN_FULL}
            preview={preview}
            onOpenItem={onOpenItem}
          />
        ))}
      </div>
      {choose > 0 && (
        <div className={classes.options}>
          <Typography variant="subtitle2" component="h5">
            Close any {choose} of these {options.length}, keep the rest as
            conditions
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {whoCanClear(path)}
          </Typography>
          {options.map(option => (
            <OptionCard
              key={option.item.id}
              option={option}
              preview={preview}
              onOpenItem={onOpenItem}
            />
          ))}
        </div>
      )}
    </section>
  );
}

/** "3 steps and any 2 of 4 items" */
function effort({ required, choose, options }: Path): string {
  const parts = [
    ...(required.length ? [counted(required.length, 'step')] : []),
    ...(choose ? [`any ${choose} of ${options.length} items`] : []),
  ];
  return parts.join(' and ');
}

/** "Who can close them: Data 2, Risk 1." */
function whoCanClear({ options }: Path): string {
  const parts = AREAS.map(area => ({
    area,
    count: options.filter(option => option.area === area).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ area, count }) => `${AREA_TITLES[area]} ${count}`);
  return `Who can close them: ${parts.join(', ')}.`;
}
