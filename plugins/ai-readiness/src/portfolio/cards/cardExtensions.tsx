import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

const loader = () => import('./PortfolioCard').then(m => <m.PortfolioCard />);

/** One card by kind, so that a portal can leave some of them away. */
export const cardExtensions = [
  EntityCardBlueprint.make({
    name: 'group-readiness',
    params: { filter: { kind: 'group' }, loader },
  }),
  EntityCardBlueprint.make({
    name: 'system-readiness',
    params: { filter: { kind: 'system' }, loader },
  }),
  EntityCardBlueprint.make({
    name: 'domain-readiness',
    params: { filter: { kind: 'domain' }, loader },
  }),
];
