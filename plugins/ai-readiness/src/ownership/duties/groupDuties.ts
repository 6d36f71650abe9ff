import type { Duty } from 'backstage-plugin-ai-readiness-common';

/** Duties under one heading. */
export interface DutyGroup {
  title: string;
  duties: Duty[];
}

/** By what is due; within a group they stay as the server sorted them. */
export function groupDuties(duties: readonly Duty[]): DutyGroup[] {
  const overdue = duties.filter(duty => duty.overdue);
  const due = duties.filter(duty => !duty.overdue && duty.dueOn);
  const others = duties.filter(duty => !duty.overdue && !duty.dueOn);
  return [
    { title: 'Overdue', duties: overdue },
    { title: 'Due next', duties: due },
    { title: 'Everything else', duties: others },
  ].filter(group => group.duties.length > 0);
}
