import { makeStyles } from '@material-ui/core/styles';
import {
  type Standing,
  STANDING_WORDS,
  type Verdict,
  VERDICT_WORDS,
} from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../../decision/standingLook';
import { Mark } from '../../presentation/Mark';
import { VERDICT_LOOK } from '../../verdict/verdictLook';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(2),
  },
}));

/** What the decision is worth, and what the rules say where that is another thing. */
export function StandingOfResult(props: {
  standing: Standing;
  verdict?: Verdict | '';
}) {
  const { standing, verdict } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {standing in STANDING_LOOK && (
        <Mark {...STANDING_LOOK[standing]}>{STANDING_WORDS[standing]}</Mark>
      )}
      {verdict && verdict !== standing && verdict in VERDICT_LOOK && (
        <Mark {...VERDICT_LOOK[verdict]}>
          The rules say {VERDICT_WORDS[verdict]}
        </Mark>
      )}
    </div>
  );
}
