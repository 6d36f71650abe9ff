import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** How many of what the company has. */
export const SERVICES = 2_000;
const DOMAINS = 20;
const SYSTEMS = 200;
const TEAMS = 40;
/** Services that were answered in full, and decided. */
const LAUNCHED = 10;

const CHECKLIST =
  'plugins/ai-readiness-backend/checklists/production-readiness.v1.yaml';
const PREFIX = 'ai-readiness.io';
const TIERS = ['high', 'medium', 'low'] as const;
const HEAD = 'user:default/grace.adeyemi';
const PROOF = { kind: 'document', title: 'Proof', note: 'Seen.', daysAgo: 3 };

/** One AI service, as the tests count it. */
export interface LargeService {
  name: string;
  title: string;
  tier: (typeof TIERS)[number];
  team: string;
  system: string;
  domain: string;
  /** Nobody answers for its business side. */
  hasGap: boolean;
  standing: 'go' | 'no-go' | 'undecided';
}

export const largeServices: readonly LargeService[] = times(SERVICES, index => {
  const number = String(index).padStart(4, '0');
  const hasGap = index % 7 === 0;
  const launched = !hasGap && index < LAUNCHED;
  const stopped = hasGap && index < LAUNCHED * 7;
  const decided = launched ? 'go' : 'no-go';
  return {
    name: `service-${number}`,
    title: `Service ${number}`,
    tier: TIERS[index % TIERS.length],
    team: `team-${index % TEAMS}`,
    system: `system-${index % SYSTEMS}`,
    domain: `domain-${index % DOMAINS}`,
    hasGap,
    standing: launched || stopped ? decided : 'undecided',
  };
});

/** How many there are that fit. */
export function countOf(fits: (service: LargeService) => boolean): number {
  return largeServices.filter(fits).length;
}

/** Writes the catalog files and answers of a company that nobody could click through. */
export function writeLargeCompany(folder: string) {
  mkdirSync(join(folder, 'services'), { recursive: true });
  const files = times(DOMAINS, index => `services/domain-${index}.yaml`);
  write(folder, 'all.yaml', [
    entity('Location', 'large-company', {
      spec: { targets: ['./org.yaml', ...files.map(file => `./${file}`)] },
    }),
  ]);
  write(folder, 'org.yaml', [...organisation(), ...systems()]);
  files.forEach((file, index) => {
    const own = largeServices.filter(
      ({ domain }) => domain === `domain-${index}`,
    );
    write(folder, file, own.map(service));
  });
  write(folder, 'answers.yaml', [{ services: answers() }]);
}

function organisation() {
  return [
    entity('Group', 'lindwater-mutual', {
      spec: { type: 'organization', children: [] },
    }),
    entity('User', 'grace.adeyemi', {
      spec: {
        profile: { displayName: 'Grace Adeyemi' },
        memberOf: ['lindwater-mutual'],
      },
    }),
    ...times(TEAMS, index => [
      entity('Group', `team-${index}`, {
        title: `Team ${index}`,
        spec: { type: 'team', parent: 'lindwater-mutual', children: [] },
      }),
      entity('User', `lead-${index}`, {
        spec: {
          profile: { displayName: `Lead ${index}` },
          memberOf: [`team-${index}`],
        },
      }),
    ]).flat(),
  ];
}

function systems() {
  const owners = (of: number, areas: readonly string[]) =>
    Object.fromEntries(
      areas.map((area, index) => [
        `${PREFIX}/${area}-owner`,
        `team-${(of + index) % TEAMS}`,
      ]),
    );
  return [
    ...times(DOMAINS, index =>
      entity('Domain', `domain-${index}`, {
        title: `Domain ${index}`,
        annotations: owners(index, ['risk', 'security', 'legal']),
        spec: { owner: `team-${index}` },
      }),
    ),
    ...times(SYSTEMS, index =>
      entity('System', `system-${index}`, {
        title: `System ${index}`,
        annotations: owners(index, ['process', 'data', 'user-support']),
        spec: {
          owner: `team-${index % TEAMS}`,
          domain: `domain-${index % DOMAINS}`,
        },
      }),
    ),
  ];
}

function service({ name, title, tier, team, system, hasGap }: LargeService) {
  return entity('Component', name, {
    title,
    annotations: {
      [`${PREFIX}/risk-tier`]: tier,
      ...(!hasGap && { [`${PREFIX}/business-owner`]: team }),
    },
    spec: { type: 'ml-service', lifecycle: 'production', owner: team, system },
  });
}

/** All of an ordinary service met, with what it takes to show it. */
function answers() {
  const { gates } = parse(readFileSync(CHECKLIST, 'utf8'));
  const items = gates
    .flatMap((gate: { items: unknown[] }) => gate.items)
    .filter(
      (item: { computed?: string; appliesWhen?: object }) =>
        !item.computed && !item.appliesWhen,
    );
  const met = items.map(
    (item: { id: string; critical?: unknown; requiresEvidence?: boolean }) => ({
      item: item.id,
      status: 'met',
      by: HEAD,
      daysAgo: 3,
      ...((item.critical || item.requiresEvidence) && { evidence: [PROOF] }),
    }),
  );
  return largeServices.flatMap(({ name, standing }) => {
    if (standing === 'undecided') return [];
    const decision = {
      by: HEAD,
      daysAgo: 2,
      verdict: standing,
      rationale: 'As the rules say.',
      ...(standing === 'go' && { launchDaysAgo: 1 }),
    };
    return [
      {
        service: `component:default/${name}`,
        answers: standing === 'go' ? met : [],
        decisions: [decision],
      },
    ];
  });
}

function entity(
  kind: string,
  name: string,
  content: {
    title?: string;
    annotations?: Record<string, string>;
    spec: Record<string, unknown>;
  },
) {
  const { title, annotations, spec } = content;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, title, annotations },
    spec,
  };
}

/** What is JSON is YAML too. */
function write(folder: string, file: string, documents: readonly object[]) {
  const texts = documents.map(document => JSON.stringify(document));
  writeFileSync(join(folder, file), texts.join('\n---\n'));
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
