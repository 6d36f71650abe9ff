import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { RollupGroup } from 'backstage-plugin-ai-readiness-common';
import { capitalized } from '../../presentation/capitalized';
import { grouped } from '../../presentation/figures';
import { Mark } from '../../presentation/Mark';
import { DUE_FIGURES, type Figure } from '../figures';

const useStyles = makeStyles(theme => ({
  root: { listStyle: 'none', margin: 0, padding: 0, whiteSpace: 'nowrap' },
  none: { color: theme.palette.text.secondary },
}));

/** What has to be done by a day, kind by kind. */
export function DueCounts(props: {
  group: RollupGroup;
  linkTo: (figure: Figure) => string | undefined;
}) {
  const { group, linkTo } = props;
  const classes = useStyles();
  const shown = DUE_FIGURES.filter(figure => figure.of(group) > 0);
  if (!shown.length) return <span className={classes.none}>nothing</span>;
  return (
    <ul className={classes.root}>
      {shown.map(figure => (
        <li key={figure.value}>
          <Link to={linkTo(figure) ?? ''} title={figure.words}>
            <Mark tone={figure.tone} icon={figure.icon}>
              {capitalized(figure.value)} {grouped(figure.of(group))}
            </Mark>
          </Link>
        </li>
      ))}
    </ul>
  );
}
