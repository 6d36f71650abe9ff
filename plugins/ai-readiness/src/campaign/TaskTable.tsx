import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  CampaignDetail,
  CampaignTask,
} from 'backstage-plugin-ai-readiness-common';
import { OwnerLink } from '../ownership/lookups/OwnerLink';
import { Pager } from '../ownership/lookups/Pager';
import { Scroller } from '../ownership/lookups/Scroller';
import { ServiceLink } from '../ownership/lookups/ServiceLink';
import { useTabLink } from '../ownership/lookups/tabLink';
import { useItemTitles } from '../ownership/lookups/useItemTitles';
import { useTableStyles } from '../ownership/lookups/useTableStyles';
import { sinceInDays } from '../presentation/dates';
import { Mark } from '../presentation/Mark';
import { RelativeTime } from '../presentation/RelativeTime';
import { TASK_LOOK } from './campaignLook';

const OF = ['task', 'tasks'] as const;
const NOBODY = 'nobody is named';

const useStyles = makeStyles(theme => ({
  none: { padding: theme.spacing(1, 2, 2) },
}));

/** Every item on every service, each leading to where it is closed. */
export function TaskTable(props: {
  tasks: CampaignDetail['tasks'];
  now: string;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { tasks, now, cursor, onGoTo } = props;
  const classes = useStyles();
  const { table } = useTableStyles();
  if (!tasks.total) {
    return (
      <Typography variant="body2" className={classes.none}>
        There is none.
      </Typography>
    );
  }
  return (
    <>
      <Scroller label="Tasks">
        <table className={table} style={{ minWidth: 600 }} aria-label="Tasks">
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Service</th>
              <th scope="col">State</th>
              <th scope="col">Who answers for it</th>
            </tr>
          </thead>
          <tbody>
            {tasks.shown.map(task => (
              <TaskRow
                key={`${task.service.entityRef} ${task.itemId}`}
                task={task}
                now={now}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
      <Pager
        of={OF}
        shown={tasks.shown.length}
        total={tasks.total}
        cursor={cursor}
        nextCursor={tasks.nextCursor}
        onGoTo={onGoTo}
      />
    </>
  );
}

function TaskRow(props: { task: CampaignTask; now: string }) {
  const { task, now } = props;
  const { service, itemId, state, owners } = task;
  const toTab = useTabLink();
  const titleOf = useItemTitles();
  return (
    <tr>
      <th scope="row">
        <Link to={toTab(service.entityRef, itemId)}>{titleOf(itemId)}</Link>
      </th>
      <td>
        <ServiceLink service={service} />
      </td>
      <td>
        <Mark {...TASK_LOOK[state]}>
          <TaskState task={task} now={now} />
        </Mark>
      </td>
      <td>
        {owners.map((owner, index) => (
          <span key={owner}>
            {index > 0 && ', '}
            <OwnerLink entityRef={owner} />
          </span>
        ))}
        {!owners.length && NOBODY}
      </td>
    </tr>
  );
}

function TaskState(props: { task: CampaignTask; now: string }) {
  const { task, now } = props;
  const { state, joinedOn, doneOn } = task;
  if (doneOn) {
    return (
      <>
        closed <RelativeTime value={doneOn} asOf={now} />
      </>
    );
  }
  const since = `open ${sinceInDays(joinedOn, now)}`;
  return <>{state === 'late' ? `late, ${since}` : since}</>;
}
