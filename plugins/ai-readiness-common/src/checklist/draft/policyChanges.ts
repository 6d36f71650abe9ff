import type { Policy } from '../types';
import { explainField } from './explainChange';
import type { PolicyChange } from './types';

const NAMES: Readonly<Record<keyof Policy, string>> = {
  maxOpenItems: 'open items that a Conditional Go may carry',
  maxConditionDays: 'days that a condition may take',
  maxExemptionDays: 'days that an exemption may last',
  maxOverrideDays: 'days that a break-glass may hold',
  reviewAfterDays: 'days after the launch on which reviews are due',
  reviewEveryYears: 'years from one later review to the next',
  reviewGraceDays: 'days that a review may be overdue',
  reassessDays: 'days in which to assess again',
  separationOfDuties: 'separation of duties',
};

const POLICY = Object.keys(NAMES) as (keyof Policy)[];

/** The numbers of the rules with what they are about. @public */
export function explainPolicy(
  policy: Policy,
): { name: string; title: string; value: string }[] {
  return POLICY.map(name => ({
    name,
    title: NAMES[name],
    value: words(policy[name]),
  }));
}

/** The numbers of the rules that are other ones. */
export function policyChanges(from: Policy, to: Policy): PolicyChange[] {
  return POLICY.flatMap(name => {
    const values = { from: words(from[name]), to: words(to[name]) };
    return values.from === values.to
      ? []
      : [{ name, ...values, message: explainField(NAMES[name], values) }];
  });
}

function words(value: Policy[keyof Policy]): string {
  if (!Array.isArray(value)) return String(value);
  return value.length ? value.join(', ') : 'none';
}
