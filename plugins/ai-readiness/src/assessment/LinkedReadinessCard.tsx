import { useRouteRef } from '@backstage/frontend-plugin-api';
import { readinessRouteRef } from '../routes';
import { ReadinessCard } from './ReadinessCard';

/** The card of the new frontend system: knows where the tab is, if anywhere. */
export function LinkedReadinessCard() {
  const toTab = useRouteRef(readinessRouteRef);
  return <ReadinessCard href={toTab?.()} />;
}
