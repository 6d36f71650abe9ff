import { assessmentReadPermission } from 'backstage-plugin-ai-readiness-common';
import type { ReactNode } from 'react';
import { Empty } from './Empty';

/** That the reader may not look, and what to ask for. */
export function NotAllowed(props: {
  /** What it takes; by default the permission to read reviews. */
  permission?: string;
  children?: ReactNode;
}) {
  const { permission = assessmentReadPermission.name, children } = props;
  return (
    <Empty title="You may not look at this">
      Whoever runs the portal can give you the permission{' '}
      <code>{permission}</code>. {children}
    </Empty>
  );
}
