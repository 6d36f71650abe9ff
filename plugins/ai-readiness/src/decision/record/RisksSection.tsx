import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { newKey } from '../../api/newKey';
import { usePlanLayout } from '../../assessment/item/PlanFields';
import { OwnerPart, TextPart } from './DecisionFields';
import type { FormProps, RiskRow } from './decisionForm';
import { DialogSection } from './DialogSection';

/** Risks that the launch takes beyond those of its conditions. */
export function RisksSection(props: FormProps) {
  const { form, edit, problemAt } = props;
  const { risks } = form;
  const layout = usePlanLayout();
  const set = (key: string, change: Partial<RiskRow>) =>
    edit({
      risks: risks.map(row => (row.key === key ? { ...row, ...change } : row)),
    });
  return (
    <DialogSection title="Accepted risks">
      <Typography variant="body2" color="textSecondary">
        Those of the conditions count by themselves. Add what else you accept,
        and who answers for it.
      </Typography>
      {risks.map(({ key, risk, accountable }, index) => (
        <div key={key} role="group" aria-label={`Accepted risk ${index + 1}`}>
          <div className={layout}>
            <TextPart
              label="Risk"
              value={risk}
              problem={problemAt(`acceptedRisks[${index}].risk`)}
              onChange={text => set(key, { risk: text })}
            />
            <OwnerPart
              label="Who answers for it"
              value={accountable}
              problem={problemAt(`acceptedRisks[${index}].accountable`)}
              onChange={ref => set(key, { accountable: ref })}
            />
          </div>
          <Button
            size="small"
            aria-label={`Remove risk ${index + 1}`}
            onClick={() =>
              edit({ risks: risks.filter(row => row.key !== key) })
            }
          >
            Remove
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          variant="outlined"
          onClick={() =>
            edit({ risks: [...risks, { key: newKey(), risk: '' }] })
          }
        >
          Add a risk
        </Button>
      </div>
    </DialogSection>
  );
}
