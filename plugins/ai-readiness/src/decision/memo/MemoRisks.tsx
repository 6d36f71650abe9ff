import Typography from '@material-ui/core/Typography';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { MemoSection } from './MemoSection';
import { MemoTable } from './MemoTable';
import { WhoName } from './WhoName';

const HEAD = ['Risk', 'Who answers for it', 'Comes with'];

/** Every accepted risk, those of the conditions among them. */
export function MemoRisks(props: { decision: Decision }) {
  const { acceptedRisks, conditions } = props.decision;
  const rows = [
    ...acceptedRisks.map(({ risk, accountable }, index) => ({
      key: `risk-${index}`,
      cells: [risk, <WhoName of={accountable} />, 'the launch'],
    })),
    ...conditions.flatMap(({ item, acceptedRisk, accountable }) =>
      acceptedRisk && accountable
        ? [
            {
              key: item.id,
              cells: [
                acceptedRisk,
                <WhoName of={accountable} />,
                `condition ${item.number}`,
              ],
            },
          ]
        : [],
    ),
  ];
  return (
    <MemoSection title="Accepted risks">
      {rows.length ? (
        <MemoTable label="Accepted risks" head={HEAD} rows={rows} />
      ) : (
        <Typography variant="body2">None.</Typography>
      )}
    </MemoSection>
  );
}
