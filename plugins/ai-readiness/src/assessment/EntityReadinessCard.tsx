import type { InfoCardVariants } from '@backstage/core-components';
import { useEntity, useEntityRefLink } from '@backstage/plugin-catalog-react';
import { ReadinessCard } from './ReadinessCard';

/** The card of the legacy frontend system. */
export function EntityReadinessCard(props: {
  variant?: InfoCardVariants;
  /** The path that the tab's route was given. */
  tabPath?: string;
}) {
  const { variant, tabPath = '/readiness' } = props;
  const { entity } = useEntity();
  const toEntity = useEntityRefLink();
  return <ReadinessCard variant={variant} href={toEntity(entity) + tabPath} />;
}
