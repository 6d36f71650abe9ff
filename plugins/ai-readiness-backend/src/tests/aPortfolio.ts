import type { Entity } from '@backstage/catalog-model';
import { exampleCatalog } from './exampleCatalog';

const SYSTEM = 'system:default/claims-handling';
/** A lifecycle in which a comma stands. */
export const BETA = 'beta, internal';

/** Everything that names it has this in it. */
export const SECRET = 'secret';
const HIDDEN = `${SECRET}-agent`;
export const FORMULA = '=HYPERLINK("https://example.com")';

function service(
  name: string,
  {
    title,
    owner,
    tier,
    ...spec
  }: {
    title?: string;
    owner?: string;
    tier?: string;
    lifecycle?: string;
    type?: string;
  },
): Entity {
  const annotations = tier && { 'ai-readiness.io/risk-tier': tier };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      uid: `uid-${name}`,
      ...(title && { title }),
      ...(annotations && { annotations }),
    },
    spec: { type: 'ai-agent', lifecycle: 'production', ...spec },
    relations: [
      ...(owner
        ? [{ type: 'ownedBy', targetRef: `group:default/${owner}` }]
        : []),
      {
        type: 'partOf',
        targetRef: name === HIDDEN ? 'system:default/secret-system' : SYSTEM,
      },
    ],
  };
}

/** Six services; the team of one of them is below another team. */
export function aPortfolio(): Entity[] {
  const secretTeam: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `${SECRET}-team`, namespace: 'default' },
    spec: { type: 'team', children: [] },
    relations: [],
  };
  const company = exampleCatalog().map(entity =>
    entity.kind === 'Group' && entity.metadata.name === 'claims'
      ? {
          ...entity,
          relations: [
            ...(entity.relations ?? []),
            { type: 'parentOf', targetRef: 'group:default/data' },
          ],
        }
      : entity,
  );
  return [
    ...company,
    secretTeam,
    service('refunds', { title: FORMULA, owner: 'data', tier: 'high' }),
    service('summaries', {
      title: 'Summaries',
      owner: 'claims',
      tier: 'low',
      lifecycle: BETA,
    }),
    service('routing', { title: 'Routing', owner: 'gone', tier: 'high' }),
    service(HIDDEN, {
      title: 'Secret agent',
      owner: `${SECRET}-team`,
      lifecycle: `${SECRET}-stage`,
      tier: 'medium',
    }),
  ];
}

/** As the catalog shows it to somebody who may not see one of them. */
export function withoutTheSecret(): Entity[] {
  return aPortfolio().filter(({ metadata }) => metadata.name !== HIDDEN);
}
