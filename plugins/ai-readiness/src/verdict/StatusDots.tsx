import { makeStyles, useTheme } from '@material-ui/core/styles';
import type {
  EffectiveStatus,
  GateSummary,
} from 'backstage-plugin-ai-readiness-common';
import { toneColor } from '../presentation/tone';
import { STATUS_LOOK } from './statusLook';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexWrap: 'wrap', gap: 2 },
  dot: { fontSize: '1rem' },
});

/**
 * A shape per item of a gate, met ones first. For the eye alone: whoever uses
 * it says the same in words beside it.
 */
export function StatusDots(props: { gate: GateSummary }) {
  const { met, partiallyMet, notMet, notAssessed, exempt } = props.gate;
  const classes = useStyles();
  const theme = useTheme();
  const counts: [EffectiveStatus, number][] = [
    ['met', met],
    ['partially-met', partiallyMet],
    ['not-met', notMet],
    ['not-assessed', notAssessed],
    ['exempt', exempt],
  ];
  return (
    <span className={classes.root} aria-hidden>
      {counts.flatMap(([status, count]) => {
        const { tone, icon: Icon } = STATUS_LOOK[status];
        return Array.from({ length: count }, (_, index) => (
          <Icon
            key={`${status}-${index}`}
            className={classes.dot}
            style={{ color: toneColor(theme, tone) }}
          />
        ));
      })}
    </span>
  );
}
