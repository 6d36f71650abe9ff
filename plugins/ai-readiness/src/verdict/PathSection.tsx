import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREAS,
  AREA_TITLES,
  type Change,
  type Path,
} from 'backstage-plugin-ai-readiness-common';
import { CopyButton } from '../presentation/CopyButton';
import { counted } from './gateWords';
import { OptionCard } from './OptionCard';
import { pathAsList } from './pathAsList';
import { StepCards } from './StepCards';
import type { PathPreview } from './usePathPreview';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: theme.spacing(1),
  },
  actions: { marginInlineStart: 'auto', '@media print': { display: 'none' } },
  area: { marginTop: theme.spacing(1.5) },
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
        <Typography variant="body2">
          {counted(required.length, 'step')}
          {choose > 0 && ` and any ${choose} of ${options.length} items`}
        </Typography>
        <span className={classes.actions}>
          <Button
            size="small"
            onClick={() => preview.toggle(wholeWay(path), true)}
          >
            Preview all
          </Button>
          <CopyButton text={pathAsList(title, path)}>Copy as list</CopyButton>
        </span>
      </div>
      {AREAS.map(area => ({
        area,
        steps: required.filter(step => step.area === area),
      }))
        .filter(({ steps }) => steps.length)
        .map(({ area, steps }) => (
          <div key={area} className={classes.area}>
            <Typography variant="overline" component="h5">
              {AREA_TITLES[area]} · {counted(steps.length, 'step')}
            </Typography>
            <StepCards
              steps={steps}
              preview={preview}
              onOpenItem={onOpenItem}
            />
          </div>
        ))}
      {choose > 0 && (
        <div className={classes.area}>
          <Typography variant="overline" component="h5">
            Close any {choose} of these {options.length}, carry the rest
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

/** Everything required, the first options closed and the others carried. */
function wholeWay({ required, options, choose }: Path): Change[] {
  return [
    ...required,
    ...options.slice(0, choose).flatMap(({ resolve }) => resolve),
    ...options.slice(choose).flatMap(({ carry }) => carry),
  ].map(({ change }) => change);
}

/** "Data can clear 2 of the 3, Risk 1." */
function whoCanClear({ options }: Path): string {
  const parts = AREAS.map(area => ({
    area,
    count: options.filter(option => option.area === area).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ area, count }) => `${AREA_TITLES[area]} ${count}`);
  return `Who can clear them: ${parts.join(', ')}.`;
}
