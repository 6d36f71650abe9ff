import type { Scorecard } from 'backstage-plugin-ai-readiness-common';
import { EMPTY_SCORECARD } from '../../tests/aScorecard';
import type { IndexedService } from '../PortfolioStore';

export const TODAY = '2026-03-10';

/** A service of which only what matters is said. */
export function aService(
  name: string,
  {
    scorecard,
    ...service
  }: Partial<Omit<IndexedService, 'scorecard'>> & {
    scorecard?: Partial<Scorecard>;
  } = {},
): IndexedService {
  return {
    id: `id-${name}`,
    entityRef: `component:default/${name}`,
    title: name,
    owners: [],
    standing: 'undecided',
    gatesPassed: 0,
    gatesTotal: 2,
    openCritical: 0,
    open: 0,
    notAssessed: 0,
    ownershipGaps: 0,
    archived: false,
    changedIn: `2026-03-09T00:00:00.000Z-${name}`,
    scorecard: { ...EMPTY_SCORECARD, ...scorecard },
    ...service,
  };
}
