import type { Duty } from 'backstage-plugin-ai-readiness-common';
import { StatusMark } from '../../verdict/StatusMark';

/** What a duty leaves to do: an item's status, or what an area leaves open. */
export function DutyState(props: { duty: Pick<Duty, 'status' | 'workload'> }) {
  const { status, workload } = props.duty;
  if (status) return <StatusMark status={status} />;
  if (!workload) return <>–</>;
  const { items, open, openCritical, notAssessed } = workload;
  if (!open && !notAssessed) return <>nothing open of {items} items</>;
  const parts = [
    open && `${open} open${openCritical ? `, ${openCritical} critical` : ''}`,
    notAssessed && `${notAssessed} not assessed`,
  ].filter(Boolean);
  return (
    <>
      {parts.join(' · ')} of {items}
    </>
  );
}
