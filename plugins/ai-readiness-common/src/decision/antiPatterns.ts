import { AREA_TITLES } from '../checklist/areas';
import type { Area, EvidenceKind } from '../checklist/types';
import { isGap } from '../ownership/liveness';
import type { AreaOwnership } from '../ownership/types';
import { dayNumber } from '../time/days';
import { enumerate } from '../verdict/explain';
import type { ItemAssessment } from '../verdict/types';
import { PATTERN_WORDS } from './antiPatternWords';
import type { AntiPattern, DecidedVerdict, Standing } from './types';

/** What anti-patterns are seen in. @public */
export interface AntiPatternFacts {
  items: readonly ItemAssessment[];
  /** By item id: of all evidence that backs it. */
  evidenceKinds: Readonly<Record<string, readonly EvidenceKind[]>>;
  areas: readonly AreaOwnership[];
  standing: Standing;
  /** Of the decision in force; left out, the standing tells. */
  decided?: DecidedVerdict;
  lifecycle?: string;
  asOf: string;
}

/** Where an anti-pattern shows itself; undefined where it does not. */
type Sighting = Pick<AntiPattern, 'items' | 'areas' | 'message'> | undefined;

/** So long a gap may last before launch: people are still being found. */
export const PATIENT_DAYS = 14;

const MONITORING = ['quality-monitoring'];
const PEOPLE = ['user-guidance', 'manager-standard', 'feedback-channel'];

const SIGHTINGS: Record<
  AntiPattern['id'],
  (facts: AntiPatternFacts) => Sighting
> = {
  'monitoring-later': facts => {
    if (!isLive(facts) && !isDecidedToLaunch(facts)) return undefined;
    const what = isLive(facts) ? 'is live' : 'is decided to launch';
    return sighting(
      openAmong(facts, MONITORING),
      (open, is) => `The service ${what} while ${open} ${is} open.`,
    );
  },
  'users-will-figure-it-out': facts =>
    sighting(
      openAmong(facts, PEOPLE),
      (open, are) => `People work with the service, and ${open} ${are} open.`,
    ),
  'vendor-uptime-is-our-sla': facts => {
    const slo = facts.items.filter(({ id }) => id === 'slo-targets');
    const onVendor = slo.filter(item => restsOnVendor(item, facts));
    if (onVendor.length) {
      return sighting(
        onVendor,
        item => `${item} rests on nothing but what the vendor says.`,
      );
    }
    const monitoring = openAmong(facts, MONITORING);
    if (!monitoring.length || slo[0]?.stated !== 'met') return undefined;
    return sighting(
      [...slo, ...monitoring],
      () =>
        `${slo[0].number} is stated met, but nothing measures it while ${monitoring[0].number} is open.`,
    );
  },
  'owners-later': facts => {
    const areas = gapsThatLast(facts);
    const items = facts.items.filter(item => isUnowned(item, areas, facts));
    if (!areas.length && !items.length) return undefined;
    const message = ownersMessage(areas, items, facts);
    return { items: refs(items), areas, message };
  },
};

/**
 * The ways of launching known to end badly that show in a service
 * (`docs/anti-patterns.md`), in the order in which they are shown.
 * @public
 */
export function antiPatterns(facts: AntiPatternFacts): AntiPattern[] {
  const ids = Object.keys(PATTERN_WORDS) as AntiPattern['id'][];
  return ids.flatMap(id => {
    const seen = SIGHTINGS[id](facts);
    return seen ? [{ id, ...PATTERN_WORDS[id], ...seen }] : [];
  });
}

function isLive({ lifecycle }: AntiPatternFacts): boolean {
  return lifecycle === 'production';
}

/** Only a decision to launch can lapse; whether a No-Go was one, it can't tell. */
function isDecidedToLaunch({ decided, standing }: AntiPatternFacts): boolean {
  return decided
    ? decided !== 'no-go'
    : standing !== 'undecided' && standing !== 'no-go';
}

function openAmong({ items }: AntiPatternFacts, ids: readonly string[]) {
  return items.filter(({ id, open }) => open && ids.includes(id));
}

function restsOnVendor(item: ItemAssessment, facts: AntiPatternFacts): boolean {
  const kinds = facts.evidenceKinds[item.id] ?? [];
  return (
    (item.stated === 'met' || item.stated === 'partially-met') &&
    kinds.length > 0 &&
    kinds.every(kind => kind === 'vendor-statement')
  );
}

function gapsThatLast(facts: AntiPatternFacts): Area[] {
  const today = dayNumber(facts.asOf);
  const isOld = (since: string | undefined) =>
    since !== undefined && today - dayNumber(since) > PATIENT_DAYS;
  return facts.areas
    .filter(({ liveness }) => isGap(liveness))
    .filter(({ since }) => isLive(facts) || isOld(since))
    .map(({ area }) => area);
}

/** How long an owner named for one item alone has been gone is not known. */
function isUnowned(
  item: ItemAssessment,
  areas: readonly Area[],
  facts: AntiPatternFacts,
): boolean {
  if (item.computed) return item.open && areas.length > 0;
  return (
    isGap(item.ownerLiveness) && (isLive(facts) || areas.includes(item.area))
  );
}

function ownersMessage(
  areas: readonly Area[],
  items: readonly ItemAssessment[],
  facts: AntiPatternFacts,
): string {
  const what = areas.length
    ? enumerate(areas.map(area => AREA_TITLES[area].toLowerCase()))
    : numbers(items);
  return isLive(facts)
    ? `The service is live, and nobody can answer for ${what}.`
    : `For more than ${PATIENT_DAYS} days nobody can answer for ${what}.`;
}

function sighting(
  items: readonly ItemAssessment[],
  message: (named: string, verb: 'is' | 'are') => string,
): Sighting {
  if (!items.length) return undefined;
  const verb = items.length === 1 ? 'is' : 'are';
  return {
    items: refs(items),
    areas: [],
    message: message(numbers(items), verb),
  };
}

function refs(items: readonly ItemAssessment[]): AntiPattern['items'] {
  return items.map(({ id, number }) => ({ id, number }));
}

function numbers(items: readonly ItemAssessment[]): string {
  return enumerate(items.map(({ number }) => number));
}
