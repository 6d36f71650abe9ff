import fc from 'fast-check';
import {
  antiPatternIdSchema,
  AREAS,
  gateStateSchema,
} from 'backstage-plugin-ai-readiness-common';
import { GAPS, STANDINGS, TIERS, VERDICTS } from '../memory/words';
import type { IndexedService } from '../PortfolioStore';
import { aService } from './aService';
import { aDirectory, NAMES } from './anIndex';

/** Each is above the next two; the last are above nobody. */
export const OWNERS = Array.from(
  { length: 7 },
  (_, number) => `group:default/g${number}`,
);

export const DIRECTORY = aDirectory(
  Object.fromEntries(
    OWNERS.map((ref, number) => [
      ref,
      OWNERS.slice(2 * number + 1, 2 * number + 3),
    ]),
  ),
);

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const maybe = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const day = fc.option(
  fc.constantFrom('2026-03-01', '2026-03-10', '2026-04-09', '2026-04-10'),
  { nil: undefined },
);

/** What is undefined is left out. */
function present<T extends object>(record: T) {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  );
}

const scorecard = fc
  .record({
    states: fc.tuple(
      ...NAMES.gates.map(() => fc.constantFrom(...gateStateSchema.options)),
    ),
    openItems: some(NAMES.items),
    openAreas: some(AREAS),
    areaOwners: fc.dictionary(fc.constantFrom(...AREAS), some(OWNERS)),
    gapKinds: some(GAPS),
    antiPatterns: some(antiPatternIdSchema.options),
    oldestGapSince: maybe([
      '2026-01-01T00:00:00.000Z',
      '2026-02-01T10:00:00.000Z',
    ]),
    verdict: maybe(['go', 'conditional-go', 'no-go'] as const),
    breakGlassUntil: day,
    dues: fc.record({ condition: day, review: day, exemption: day }),
  })
  .map(({ states, oldestGapSince, verdict, breakGlassUntil, ...rest }) => ({
    ...rest,
    ...present({ oldestGapSince }),
    dues: present(rest.dues),
    gates: states.map((state, gate) => ({
      id: NAMES.gates[gate],
      state,
      met: 0,
      total: 1,
      openCritical: 0,
    })),
    ...(verdict && {
      decided: {
        verdict,
        on: '2026-01-01',
        ...present({ breakGlassUntil }),
      },
    }),
  }));

const figures = fc.record({
  gatesPassed: fc.nat(2),
  openCritical: fc.nat(2),
  open: fc.nat(3),
  notAssessed: fc.nat(2),
  ownershipGaps: fc.nat(1),
});

const service = fc
  .record({
    title: fc.constantFrom('Ärger', 'Arger', 'Bot', 'bot', 'Claims'),
    owners: some(OWNERS),
    standing: fc.constantFrom(...STANDINGS),
    optional: fc.record({
      system: maybe(['system:default/a', 'system:default/b']),
      domain: maybe(['domain:default/a']),
      lifecycle: maybe(['production', 'experimental']),
      tier: maybe(TIERS),
      type: maybe(['ai-agent', 'ml-model']),
      verdict: maybe(VERDICTS),
    }),
    figures,
    scorecard,
  })
  .map(({ optional, figures: numbers, ...rest }) => ({
    ...rest,
    ...present(optional),
    ...numbers,
  }));

/** Any services, each with another ref. */
export const services: fc.Arbitrary<IndexedService[]> = fc
  .array(service, { maxLength: 25 })
  .map(all => all.map((each, number) => aService(`s${number}`, each)));
