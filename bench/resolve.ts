import {
  AREAS,
  DEFAULT_OWNERSHIP_CONFIG,
  ownerSuggester,
  resolveOwners,
  type Directory,
  type ServiceSurroundings,
} from 'backstage-plugin-ai-readiness-common';
import { aCompany } from '../plugins/ai-readiness-common/src/ownership/__testUtils__/aCompany';
import {
  anEntity,
  dataset,
} from '../plugins/ai-readiness-common/src/ownership/__testUtils__/aCatalog';
import { medianMicroseconds, timed } from './measure';
import { defineGroup } from './types';

const SIZE = { groups: 5_000, users: 30_000 };

/** A service that uses every source, with one area that nobody owns. */
function aService(): ServiceSurroundings {
  return {
    service: anEntity('Component', 'claims-assistant', {
      owners: {
        business: 'group:default/team-7',
        process: 'team-8, user:default/person-40',
        'user-support': 'user:default/person-41',
        security: 'group:default/team-4999',
      },
      ownedBy: ['group:default/team-42'],
      dependsOn: ['resource:default/policies', 'resource:default/calls'],
    }),
    system: anEntity('System', 'claims', {
      owners: { risk: 'group:default/team-9' },
    }),
    domain: anEntity('Domain', 'insurance'),
    resources: [
      dataset('policies', 'group:default/team-10'),
      dataset('calls', 'group:default/team-11'),
    ],
  };
}

export const resolve = defineGroup({
  ids: { 'resolve-us': { unit: 'µs', limit: 20 } },
  async run() {
    const company = aCompany(SIZE);
    const directory: Directory = {
      ...company,
      suggest: ownerSuggester(company),
    };
    const around = aService();
    const task = () =>
      resolveOwners(around, directory, DEFAULT_OWNERSHIP_CONFIG);
    const first = await timed(task);
    const gaps = task().filter(({ liveness }) => liveness !== 'live');
    if (gaps.length !== 1) throw new Error(`${gaps.length} gaps, not 1`);
    const value = medianMicroseconds(task, { batch: 20, batches: 2000 });
    const suggestions: number[] = [];
    for (const text of ['The claims people', 'group:default/taem-4711']) {
      suggestions.push(await timed(() => directory.suggest?.(text)));
    }
    const [indexed, next] = suggestions.map(time => time.toFixed(1));
    return {
      'resolve-us': {
        value,
        note: `${AREAS.length} areas from every source, ${
          SIZE.groups
        } groups, ${
          SIZE.users
        } users; the first one, which finds the live groups, ${first.toFixed(
          1,
        )} ms; the first suggestion ${indexed} ms, another ${next} ms`,
      },
    };
  },
});
