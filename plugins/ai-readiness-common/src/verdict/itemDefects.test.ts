import {
  anItem,
  AS_OF,
  inDays,
  instantInDays,
  LIVE,
  met,
  NOBODY,
} from './__testUtils__/aReview';
import type { ApplicableItem } from '../checklist/types';
import { dayNumber } from '../time/days';
import { itemDefects } from './itemDefects';
import type { ItemInput, ResponsibleParty } from './types';

const ghosts: ResponsibleParty = {
  owners: [
    { ref: 'group:default/ghosts', liveness: 'empty-group' },
    { ref: 'user:default/gone', liveness: 'unresolved' },
  ],
  liveness: 'empty-group',
};
const proven = { requiresEvidence: true };

function defects(
  item: Partial<ApplicableItem>,
  answers: ItemInput,
  party = LIVE,
) {
  return itemDefects(anItem(item), answers, party, dayNumber(AS_OF));
}

describe('itemDefects', () => {
  it('says since when a statement is too old', () => {
    const answers = { ...met, statedAt: instantInDays(-91) };
    expect(defects({}, answers)).toEqual([
      { code: 'aged', statedOn: inDays(-91), validDays: 90 },
    ]);
  });

  it('names the owners who can not answer', () => {
    expect(defects({ area: 'data' }, met, ghosts)).toEqual([
      {
        code: 'owner-not-live',
        area: 'data',
        liveness: 'empty-group',
        owners: ['group:default/ghosts', 'user:default/gone'],
      },
    ]);
  });

  it('gives the last day of the evidence that lasted longest', () => {
    const evidence = [
      { kind: 'document' as const, validUntil: inDays(-2) },
      { kind: 'other' as const, validUntil: inDays(-9) },
    ];
    expect(defects(proven, { ...met, evidence })).toEqual([
      { code: 'evidence-expired', expiredOn: inDays(-2) },
    ]);
  });

  it('names each kind that does not suffice once', () => {
    const kind = 'vendor-statement' as const;
    const evidence = [{ kind }, { kind }];
    const item = { ...proven, insufficientEvidence: [kind] };
    expect(defects(item, { ...met, evidence })).toEqual([
      { code: 'evidence-insufficient', kinds: [kind] },
    ]);
  });

  it('names every check that fails, and no other', () => {
    const checks = [
      { id: 'slo', title: 'SLO', outcome: 'fail' as const },
      { id: 'scan', title: 'Scan', outcome: 'unavailable' as const },
      { id: 'load', title: 'Load test', outcome: 'fail' as const },
    ];
    expect(defects({}, { ...met, checks })).toEqual([
      { code: 'check-failed', checkId: 'slo', title: 'SLO' },
      { code: 'check-failed', checkId: 'load', title: 'Load test' },
    ]);
  });

  it('finds what stands in the way of met before anything is stated', () => {
    expect(defects(proven, {}, NOBODY).map(({ code }) => code)).toEqual([
      'owner-not-live',
      'evidence-missing',
    ]);
  });
});
