import {
  anItem,
  AS_OF,
  inDays,
  instantInDays,
  LIVE,
  met,
  NOBODY,
  notMet,
  partlyMet,
} from './__testUtils__/aReview';
import type { ApplicableItem, EvidenceKind } from '../checklist/types';
import type { Liveness } from '../ownership/types';
import { dayNumber } from '../time/days';
import { effectiveStatus } from './effectiveStatus';
import type { EvidenceInput, ItemInput, ResponsibleParty } from './types';

interface Row {
  item?: Partial<ApplicableItem>;
  answers: ItemInput;
  party?: ResponsibleParty;
  asOf?: string;
  counts: string;
  because?: string[];
}

const owned = (liveness: Liveness): ResponsibleParty => ({
  owners: [{ ref: 'group:default/claims', liveness }],
  liveness,
});
const statedDaysAgo = (days: number, answers = met): ItemInput => ({
  ...answers,
  statedAt: instantInDays(-days),
});
const backedBy = (...evidence: EvidenceInput[]): ItemInput => ({
  ...met,
  evidence,
});
const piece = (kind: EvidenceKind, validUntil?: string): EvidenceInput => ({
  kind,
  ...(validUntil && { validUntil }),
});
const checked = (outcome: 'pass' | 'fail' | 'unavailable', answers = met) => ({
  ...answers,
  checks: [{ id: 'slo', title: 'SLO burn rate', outcome }],
});
const proven = { requiresEvidence: true };
const slo = {
  requiresEvidence: true,
  insufficientEvidence: ['vendor-statement' as const],
};

const rows: Record<string, Row> = {
  'nothing stated is not assessed, which nothing lowers': {
    item: { requiresEvidence: true, critical: true },
    answers: { ...checked('fail'), status: undefined },
    party: NOBODY,
    counts: 'not-assessed',
  },
  'a statement that nothing doubts counts as stated': {
    answers: partlyMet,
    counts: 'partially-met',
  },

  'age: met counts in full through the last day of its period': {
    answers: statedDaysAgo(90),
    counts: 'met',
  },
  'age: on the day after, met becomes partly met': {
    answers: statedDaysAgo(91),
    counts: 'partially-met',
    because: ['aged'],
  },
  'age: the period ends with its UTC day, not with the hour of the statement': {
    answers: { status: 'met', statedAt: `${inDays(-90)}T00:00:00.000Z` },
    asOf: `${AS_OF.slice(0, 10)}T23:59:59.999Z`,
    counts: 'met',
  },
  'age: partly met becomes not met': {
    answers: statedDaysAgo(91, partlyMet),
    counts: 'not-met',
    because: ['aged'],
  },
  'age: not met stays not met, and no step is claimed': {
    answers: statedDaysAgo(91, notMet),
    counts: 'not-met',
  },
  'age: there is one step only, however old the statement is': {
    answers: statedDaysAgo(2000),
    counts: 'partially-met',
    because: ['aged'],
  },
  'age: an item without a period never ages': {
    item: { validDays: undefined },
    answers: statedDaysAgo(2000),
    counts: 'met',
  },
  'age: a leap day is a day': {
    item: { validDays: 2 },
    answers: { status: 'met', statedAt: '2028-02-27T12:00:00.000Z' },
    asOf: '2028-02-29T12:00:00.000Z',
    counts: 'met',
  },
  'age: a leap day is no more than a day': {
    item: { validDays: 2 },
    answers: { status: 'met', statedAt: '2028-02-27T12:00:00.000Z' },
    asOf: '2028-03-01T00:00:00.000Z',
    counts: 'partially-met',
    because: ['aged'],
  },
  'age: a change of summer time shifts nothing': {
    item: { validDays: 1 },
    answers: { status: 'met', statedAt: '2026-03-28T23:30:00.000Z' },
    asOf: '2026-03-29T23:59:59.000Z',
    counts: 'met',
  },

  'owner: nobody named means not met': {
    answers: met,
    party: NOBODY,
    counts: 'not-met',
    because: ['owner-not-live'],
  },
  'owner: an owner that the catalog does not hold means not met': {
    answers: met,
    party: owned('unresolved'),
    counts: 'not-met',
    because: ['owner-not-live'],
  },
  'owner: a group without people means not met': {
    answers: partlyMet,
    party: owned('empty-group'),
    counts: 'not-met',
    because: ['owner-not-live'],
  },
  'owner: a placeholder means not met': {
    answers: met,
    party: owned('placeholder'),
    counts: 'not-met',
    because: ['owner-not-live'],
  },
  'owner: one that can not be judged lowers nothing': {
    answers: met,
    party: owned('unknown'),
    counts: 'met',
  },

  'evidence: required and not there, at most partly met': {
    item: proven,
    answers: met,
    counts: 'partially-met',
    because: ['evidence-missing'],
  },
  'evidence: not required and not there, nothing is lowered': {
    answers: met,
    counts: 'met',
  },
  'evidence: it lowers met only': {
    item: proven,
    answers: notMet,
    counts: 'not-met',
  },
  'evidence: one piece without an end backs it': {
    item: proven,
    answers: backedBy(piece('document')),
    counts: 'met',
  },
  'evidence: it counts through its last day': {
    item: proven,
    answers: backedBy(piece('document', inDays(0))),
    counts: 'met',
  },
  'evidence: on the day after it is none': {
    item: proven,
    answers: backedBy(piece('document', inDays(-1))),
    counts: 'partially-met',
    because: ['evidence-expired'],
  },
  'evidence: one valid piece among expired ones suffices': {
    item: proven,
    answers: backedBy(piece('document', inDays(-1)), piece('approval')),
    counts: 'met',
  },
  'evidence: a kind that does not suffice alone, at most partly met': {
    item: slo,
    answers: backedBy(piece('vendor-statement')),
    counts: 'partially-met',
    because: ['evidence-insufficient'],
  },
  'evidence: the same kind beside a sound piece does no harm': {
    item: slo,
    answers: backedBy(piece('vendor-statement'), piece('dashboard')),
    counts: 'met',
  },
  'evidence: the sound piece has expired, so the vendor stands alone': {
    item: slo,
    answers: backedBy(
      piece('vendor-statement'),
      piece('dashboard', inDays(-1)),
    ),
    counts: 'partially-met',
    because: ['evidence-insufficient'],
  },

  'contradiction: a failed check makes a critical item not met': {
    item: { critical: true },
    answers: checked('fail'),
    counts: 'not-met',
    because: ['check-failed'],
  },
  'contradiction: it makes another item partly met': {
    answers: checked('fail'),
    counts: 'partially-met',
    because: ['check-failed'],
  },
  'contradiction: it leaves another item that is partly met': {
    answers: checked('fail', partlyMet),
    counts: 'partially-met',
  },
  'contradiction: a check that could not run lowers nothing': {
    item: { critical: true },
    answers: checked('unavailable'),
    counts: 'met',
  },
  'contradiction: a check that passes raises nothing': {
    answers: checked('pass', notMet),
    counts: 'not-met',
  },

  'every step that bites is kept, in order: age, then owner': {
    item: proven,
    answers: { ...statedDaysAgo(91), ...checked('fail', statedDaysAgo(91)) },
    party: NOBODY,
    counts: 'not-met',
    because: ['aged', 'owner-not-live'],
  },
  'a step that finds nothing left to lower is not kept': {
    item: proven,
    answers: statedDaysAgo(91),
    counts: 'partially-met',
    because: ['aged'],
  },
  'evidence, then contradiction': {
    item: { ...proven, critical: true },
    answers: checked('fail'),
    counts: 'not-met',
    because: ['evidence-missing', 'check-failed'],
  },
};

describe('effectiveStatus', () => {
  it.each(Object.entries(rows))('%s', (_, row) => {
    const { stated, effective, caps } = effectiveStatus(
      anItem(row.item),
      row.answers,
      row.party ?? LIVE,
      dayNumber(row.asOf ?? AS_OF),
    );
    expect(stated).toBe(row.answers.status ?? 'not-assessed');
    expect(effective).toBe(row.counts);
    expect(caps.map(cap => cap.code)).toEqual(row.because ?? []);
    expect(caps.at(-1)?.to ?? stated).toBe(effective);
  });
});
