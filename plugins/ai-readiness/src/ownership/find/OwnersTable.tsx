import Paper from '@material-ui/core/Paper';
import {
  DEFAULT_OWNERSHIP_CONFIG,
  ownerAnnotation,
  type OwnersPage,
} from 'backstage-plugin-ai-readiness-common';
import { Snippet } from '../../presentation/Snippet';
import { Empty } from '../lookups/Empty';
import { LivenessMark } from '../lookups/LivenessMark';
import { OwnerLink } from '../lookups/OwnerLink';
import { ListTotal } from '../lookups/ListTotal';
import { Pager } from '../lookups/Pager';
import { Scroller } from '../lookups/Scroller';
import { useTableStyles } from '../lookups/useTableStyles';

const FIGURES = ['services', 'areas', 'items', 'plans', 'overdue'] as const;
const TITLES = {
  services: 'Services',
  areas: 'Areas',
  items: 'Items',
  plans: 'Plans',
  overdue: 'Overdue',
};

const OF = ['owner', 'owners'] as const;

/** Everybody who is named as an owner, with what they carry. */
export function OwnersTable(props: {
  page: OwnersPage;
  narrowed: boolean;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { page, narrowed, cursor, onGoTo } = props;
  const { owners, total, nextCursor } = page;
  const classes = useTableStyles();
  if (!owners.length) return <NoOwners narrowed={narrowed} />;
  return (
    <Paper>
      <ListTotal of={OF} total={total}>
        The figures count what they are named for directly. What they answer for
        through a group stands on their page.
      </ListTotal>
      <Scroller label="Owners">
        <table className={classes.table} aria-label="Owners">
          <thead>
            <tr>
              <th scope="col">Owner</th>
              <th scope="col">Can answer</th>
              {FIGURES.map(figure => (
                <th
                  key={figure}
                  scope="col"
                  className={classes.number}
                  title="Named directly"
                >
                  {TITLES[figure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {owners.map(({ ref, liveness, load }) => (
              <tr key={ref}>
                <th scope="row">
                  <OwnerLink entityRef={ref} />
                </th>
                <td>
                  <LivenessMark liveness={liveness} />
                </td>
                {FIGURES.map(figure => (
                  <td key={figure} className={classes.number}>
                    {load[figure] || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <Pager
        of={OF}
        shown={owners.length}
        total={total}
        cursor={cursor}
        nextCursor={nextCursor}
        onGoTo={onGoTo}
      />
    </Paper>
  );
}

function NoOwners(props: { narrowed: boolean }) {
  if (props.narrowed) {
    return (
      <Empty title="No owner matches these filters">
        Reset a filter, or find anybody in the catalog: whoever is not named as
        an owner is not in this list.
      </Empty>
    );
  }
  const annotation = ownerAnnotation('business', DEFAULT_OWNERSHIP_CONFIG);
  return (
    <Empty title="No AI service names an owner yet">
      Name one in the catalog file of a service, of its system or of its domain:
      <Snippet
        text={`metadata:\n  annotations:\n    ${annotation}: 'group:default/…'`}
      />
    </Empty>
  );
}
