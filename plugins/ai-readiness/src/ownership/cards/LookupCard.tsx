import { InfoCard, type InfoCardVariants } from '@backstage/core-components';
import type { ReactNode } from 'react';
import { SessionProvider } from '../../api/SessionProvider';
import { TabPathProvider } from '../lookups/tabLink';

export interface LookupCardProps {
  variant?: InfoCardVariants;
  /** The path that the Readiness tab's route was given. */
  tabPath?: string;
}

/** A card on the page of an entity, with what lookups need around them. */
export function LookupCard(
  props: LookupCardProps & { title: string; children: ReactNode },
) {
  const { variant, tabPath = '/readiness', title, children } = props;
  return (
    <InfoCard title={title} variant={variant}>
      <SessionProvider>
        <TabPathProvider value={tabPath}>{children}</TabPathProvider>
      </SessionProvider>
    </InfoCard>
  );
}
