import { Link } from '@backstage/core-components';
import type { ServiceBrief } from 'backstage-plugin-ai-readiness-common';
import { useTabLink } from './tabLink';

/** A service, leading to its Readiness tab. */
export function ServiceLink(props: { service: ServiceBrief }) {
  const { entityRef, title } = props.service;
  const toTab = useTabLink();
  return (
    <Link to={toTab(entityRef)} title={entityRef}>
      <span dir="auto">{title}</span>
    </Link>
  );
}
