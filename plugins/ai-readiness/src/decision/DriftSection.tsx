import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import HoldsIcon from '@material-ui/icons/CheckCircleOutline';
import DriftIcon from '@material-ui/icons/TrendingDown';
import {
  DRIFT_WORDS,
  type Drift,
  type DriftCode,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { capitalized } from '../presentation/capitalized';
import { shortDate } from '../presentation/dates';
import { Disclosure } from '../presentation/Disclosure';
import { Mark } from '../presentation/Mark';
import { RelativeTime } from '../presentation/RelativeTime';
import { ItemLinks } from '../verdict/ItemLinks';
import { DRIFT_WAY_OUT } from './driftWayOut';
import { RestrictedBy } from './RestrictedBy';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  group: { margin: 0, ...theme.typography.subtitle2 },
  list: {
    margin: theme.spacing(0, 0, 1),
    paddingInlineStart: theme.spacing(3.5),
  },
  when: { color: theme.palette.text.secondary },
}));

type OnOpenItem = { onOpenItem: (itemId: string) => void };

/** What is otherwise than it was decided on, by its cause. */
export function DriftSection(props: OnOpenItem) {
  const { decision, drift } = useReview().review;
  if (!decision) return null;
  const open = drift.filter(({ until }) => !until);
  const ended = drift.filter(({ until }) => until);
  return (
    <Section title="Changed since the decision">
      {open.length === 0 && (
        <Mark tone="good" icon={HoldsIcon}>
          Nothing that it was decided on is otherwise today.
        </Mark>
      )}
      {byCause(open).map(group => (
        <Group key={group.code} {...group} {...props} />
      ))}
      {ended.length > 0 && (
        <Disclosure title={`${ended.length} set right again`}>
          <Events events={ended} {...props} />
        </Disclosure>
      )}
    </Section>
  );
}

function Group(props: { code: DriftCode; events: Drift[] } & OnOpenItem) {
  const { code, events, onOpenItem } = props;
  const classes = useStyles();
  const words = capitalized(DRIFT_WORDS[code]);
  return (
    <div role="group" aria-label={words}>
      <h4 className={classes.group}>
        <Mark tone="warn" icon={DriftIcon}>
          {words}
        </Mark>
      </h4>
      <Events events={events} onOpenItem={onOpenItem} />
      {code === 'restricted' && <RestrictedBy />}
      <Typography variant="body2">{DRIFT_WAY_OUT[code]}</Typography>
    </div>
  );
}

function Events(props: { events: Drift[] } & OnOpenItem) {
  const { events, onOpenItem } = props;
  const classes = useStyles();
  const { asOf } = useReview().review;
  return (
    <ul className={classes.list}>
      {events.map(({ id, message, since, until, items }) => (
        <li key={id}>
          <span dir="auto">{message}</span>{' '}
          <span className={classes.when}>
            {until ? (
              `From ${shortDate(since, asOf)} to ${shortDate(until, asOf)}`
            ) : (
              <>
                Since <RelativeTime value={since} asOf={asOf} dated />
              </>
            )}
          </span>
          <ItemLinks items={items} onOpenItem={onOpenItem} />
        </li>
      ))}
    </ul>
  );
}

/** In the order in which the causes first show. */
function byCause(drift: readonly Drift[]) {
  const groups = new Map<DriftCode, Drift[]>();
  for (const event of drift) {
    groups.set(event.code, [...(groups.get(event.code) ?? []), event]);
  }
  return [...groups].map(([code, events]) => ({ code, events }));
}
