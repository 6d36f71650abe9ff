import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';

const SAFE = /^(https?:\/\/|mailto:)/i;

/**
 * A link that somebody typed. What is no web or mail address is shown as text:
 * the portal's `Link` throws on a script address, which would take the page.
 */
export function SafeLink(props: { to: string; children: ReactNode }) {
  const { to, children } = props;
  return SAFE.test(to) ? <Link to={to}>{children}</Link> : <>{children}</>;
}
