import Typography from '@material-ui/core/Typography';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { exactDate } from '../../presentation/dates';
import { MemoSection } from './MemoSection';
import { MemoTable } from './MemoTable';
import { WhoName } from './WhoName';

const HEAD = ['Item', 'Stands', 'Plan', 'Owner', 'Until the end of (UTC)'];

/** What the decision carries. */
export function MemoConditions(props: Pick<Decision, 'conditions'>) {
  const { conditions } = props;
  return (
    <MemoSection title="Conditions">
      {conditions.length ? (
        <MemoTable
          label="Conditions"
          head={HEAD}
          rows={conditions.map(condition => ({
            key: condition.item.id,
            cells: [
              `${condition.item.number} ${condition.title}`,
              condition.kind === 'closure' ? 'open' : 'on its minimum',
              condition.plan,
              <WhoName of={condition.owner} />,
              exactDate(condition.deadline),
            ],
          }))}
        />
      ) : (
        <Typography variant="body2">None.</Typography>
      )}
    </MemoSection>
  );
}
