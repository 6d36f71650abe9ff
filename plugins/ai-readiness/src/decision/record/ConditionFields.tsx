import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ItemLabel } from '../../assessment/ItemLabel';
import { usePlanLayout } from '../../assessment/item/PlanFields';
import { DayPart, OwnerPart, TextPart } from './DecisionFields';
import { withPart, type ConditionRow } from './decisionDraft';
import type { ConditionParts, FormProps } from './decisionForm';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** What carries one item: plan, owner, day, and the risk until then. */
export function ConditionFields(
  props: FormProps & {
    row: ConditionRow;
    /** Where the request has it: `conditions[0]`. */
    at: string;
    removable: boolean;
  },
) {
  const { form, edit, problemAt, row, at, removable } = props;
  const { item, kind, parts } = row;
  const classes = useStyles();
  const layout = usePlanLayout();
  // A target plan needs no risk: the item does at least its minimum.
  const optional = kind === 'target' ? ' (optional)' : '';
  const part = (name: keyof ConditionParts) => ({
    value: parts[name],
    problem: problemAt(`${at}.${name}`),
    onChange: (value?: string) => edit(withPart(form, item.id, name, value)),
  });
  const leaveOut = () => {
    const { [item.id]: _, ...conditions } = form.conditions;
    edit({ conditions });
  };
  return (
    <div
      role="group"
      aria-label={`Condition for ${item.number}`}
      className={classes.root}
    >
      <ItemLabel item={item} />
      <div className={layout}>
        <TextPart
          label={kind === 'closure' ? 'Closure plan' : 'Target plan'}
          placeholder={
            kind === 'closure'
              ? 'What closes the item, and how'
              : 'How it gets from its minimum to its target state'
          }
          {...part('plan')}
        />
        <OwnerPart label="Owner of the plan" {...part('owner')} />
        <DayPart label="Deadline (UTC)" {...part('deadline')} />
        <TextPart
          label={`Accepted risk${optional}`}
          placeholder="What may happen until then"
          {...part('acceptedRisk')}
        />
        <OwnerPart
          label={`Accountable person${optional}`}
          {...part('accountable')}
        />
      </div>
      {removable && (
        <Button size="small" onClick={leaveOut}>
          Leave this condition out
        </Button>
      )}
    </div>
  );
}
