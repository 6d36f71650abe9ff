import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Condition } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useReview } from '../assessment/ReviewContext';
import { Disclosure } from '../presentation/Disclosure';
import { CloseConditionDialog } from './CloseConditionDialog';
import { ConditionCard, type ConditionAction } from './ConditionCard';
import { conditionGroups } from './conditionGroups';
import { ExtendConditionDialog } from './ExtendConditionDialog';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  board: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  title: { ...theme.typography.subtitle2, margin: 0 },
  list: {
    listStyle: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
}));

const GROUPS = [
  { group: 'overdue', title: 'Overdue: the decision has lapsed' },
  { group: 'soon', title: 'Due within 7 days' },
  { group: 'later', title: 'Later' },
] as const;

/** What the decision carries, by how much it presses. */
export function ConditionsBoard(props: {
  onOpenItem: (itemId: string) => void;
}) {
  const classes = useStyles();
  const { conditions, decision, asOf } = useReview().review;
  const [asked, setAsked] = useState<ConditionAction>();
  if (!decision) return null;
  const groups = conditionGroups(conditions, asOf);
  const list = (of: readonly Condition[]) => (
    <ul className={classes.list}>
      {of.map(condition => (
        <ConditionCard
          key={condition.id}
          condition={condition}
          onAsk={setAsked}
          {...props}
        />
      ))}
    </ul>
  );
  return (
    <Section title="Conditions">
      {conditions.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          This decision carries no conditions.
        </Typography>
      )}
      {conditions.length > 0 && (
        <div className={classes.board}>
          {GROUPS.filter(({ group }) => groups[group].length > 0).map(
            ({ group, title }) => (
              <section key={group} aria-label={title}>
                <h4 className={classes.title}>
                  {title} · {groups[group].length}
                </h4>
                {list(groups[group])}
              </section>
            ),
          )}
        </div>
      )}
      {groups.closed.length > 0 && (
        <Disclosure title={`${groups.closed.length} closed`}>
          {list(groups.closed)}
        </Disclosure>
      )}
      {asked?.action === 'close' && (
        <CloseConditionDialog
          condition={asked.condition}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.action === 'extend' && (
        <ExtendConditionDialog
          condition={asked.condition}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}
