import { isGap, type Duty } from 'backstage-plugin-ai-readiness-common';

/** Duties under one heading. */
export interface DutyGroup {
  title: string;
  duties: Duty[];
}

/** By what is to be done; within a group they stay as the server sorted them. */
export function groupDuties(duties: readonly Duty[]): DutyGroup[] {
  const titles = ['Overdue', 'Due next', 'Open', 'In order'] as const;
  return titles
    .map(title => ({
      title,
      duties: duties.filter(duty => titleOf(duty) === title),
    }))
    .filter(group => group.duties.length > 0);
}

function titleOf(duty: Duty) {
  if (duty.overdue) return 'Overdue';
  if (duty.dueOn) return 'Due next';
  return leavesSomething(duty) ? 'Open' : 'In order';
}

function leavesSomething(duty: Duty): boolean {
  const { liveness, workload, status } = duty;
  if (isGap(liveness)) return true;
  if (workload) return workload.open + workload.notAssessed > 0;
  return status !== undefined && status !== 'met' && status !== 'exempt';
}
