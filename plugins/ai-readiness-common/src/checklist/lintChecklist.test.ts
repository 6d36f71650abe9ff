import { aChecklist, anItem, areaOwnersItem } from './__fixtures__/aChecklist';
import { lintChecklist } from './lintChecklist';
import type { Area, Checklist, ChecklistItem } from './types';

const AT = 'gates.operations.items.rollback-rehearsed';
const GENAI = { 'aiReadiness.traits': { $contains: 'genai' } };
const HIGH = { 'aiReadiness.riskTier': 'high' };

/** The findings on a checklist with one varied item, one line each. */
function findings(item: Partial<ChecklistItem>): string[] {
  return lines(aChecklist([anItem(item)]));
}

function lines(checklist: Checklist): string[] {
  return lintChecklist(checklist).map(
    ({ severity, path, message }) => `${severity} ${path}: ${message}`,
  );
}

describe('lintChecklist', () => {
  it('has nothing to say about a sound checklist', () => {
    expect(lines(aChecklist())).toEqual([]);
  });

  it('finds an unknown area', () => {
    const area = 'finance' as Area;
    expect(findings({ area })).toEqual([
      `error ${AT}.area: unknown area "finance"; known are business, process, data, platform, risk, user-support, security, legal`,
    ]);
  });

  it.each([
    ['fix', 'tbd', 'error', 'says nothing ("tbd"); tell people what to do'],
    ['fix', ' N/A. ', 'error', 'says nothing ("N/A."); tell people what to do'],
    ['evidence', '—', 'error', 'says nothing ("—"); tell people what to do'],
    ['evidence', 'A dashboard.', 'warning', '"A dashboard." is too short'],
  ])('finds a %s that does not help: %s', (field, text, severity, message) => {
    expect(findings({ [field]: text })).toEqual([
      expect.stringContaining(`${severity} ${AT}.${field}: ${message}`),
    ]);
  });

  it('takes a text in any script at its word', () => {
    const fix = '在目录文件中写明负责人，然后和平台团队演练一次回退。';
    expect(findings({ fix })).toEqual([]);
  });

  it('finds an item id that another gate has', () => {
    const checklist = aChecklist();
    checklist.gates.push({
      ...checklist.gates[0],
      id: 'second',
      items: [anItem()],
    });
    expect(lines(checklist)).toEqual([
      `error gates.second.items.rollback-rehearsed: the id "rollback-rehearsed" is taken by the item at ${AT}; every item needs an id of its own`,
    ]);
  });

  it('finds an item id that its own gate has twice, by position', () => {
    expect(lines(aChecklist([anItem(), anItem()]))).toEqual([
      'error gates.operations.items[2]: the id "rollback-rehearsed" is taken by the item at gates.operations.items[1]; every item needs an id of its own',
    ]);
  });

  it('finds a gate id that is used twice', () => {
    const checklist = aChecklist();
    checklist.gates.push({
      ...checklist.gates[0],
      items: [anItem({ id: 'another' })],
    });
    expect(lines(checklist)).toEqual([
      'error gates[1]: the id "operations" is taken by the gate at gates[0]; every gate needs an id of its own',
    ]);
  });

  it.each([
    'business-owner',
    'data-owners',
    'fallback',
    'quality-monitoring',
    'incident-runbook',
    'sensitive-data-rules',
  ])('warns when %s is no longer critical everywhere', id => {
    const at = `gates.operations.items.${id}`;
    expect(findings({ id, critical: true })).toEqual([]);
    expect(findings({ id, critical: false })).toEqual([
      expect.stringContaining(`warning ${at}.critical: is critical on every`),
    ]);
    expect(findings({ id, critical: HIGH })).toEqual([
      expect.stringContaining(`warning ${at}.critical: is critical on every`),
    ]);
    expect(findings({ id, critical: true, appliesWhen: GENAI })).toEqual([
      expect.stringContaining(`warning ${at}.appliesWhen: is asked of every`),
    ]);
  });

  it('warns when area-owners is no longer critical', () => {
    const checklist = aChecklist();
    checklist.gates[0].items[0] = { ...areaOwnersItem, critical: false };
    expect(lines(checklist)).toEqual([
      expect.stringContaining(
        'warning gates.operations.items.area-owners.critical: is critical on every',
      ),
    ]);
  });

  it('warns when no item is computed from the owners of the areas', () => {
    const checklist = aChecklist();
    checklist.gates[0].items.shift();
    expect(lines(checklist)).toEqual([
      'warning gates: no item has computed: area-owners, so a missing owner will not show by itself',
    ]);
  });

  it('finds a policy out of range', () => {
    const policy = {
      ...aChecklist().policy,
      maxOpenItems: 11,
      maxConditionDays: 0,
      maxExemptionDays: 1.5,
    };
    expect(lines(aChecklist([anItem()], { policy }))).toEqual([
      'error policy.maxOpenItems: must be at most 10; is 11',
      'error policy.maxConditionDays: must be at least 1; is 0',
      'error policy.maxExemptionDays: must be a whole number',
    ]);
  });

  it.each<[string, Partial<ChecklistItem>, number]>([
    ['asks for no evidence', {}, 1],
    ['waives it', { critical: true, requiresEvidence: false }, 1],
    ['asks for it on some services only', { critical: HIGH }, 1],
    ['asks for it', { requiresEvidence: true }, 0],
    ['is always critical', { critical: true }, 0],
  ])(
    'finds evidence that would lower a status, where an item %s',
    (_, fields, count) => {
      const item = {
        insufficientEvidence: ['vendor-statement' as const],
        ...fields,
      };
      expect(findings(item)).toEqual(
        Array(count).fill(
          `error ${AT}.insufficientEvidence: needs requiresEvidence: true; otherwise adding evidence would lower the status`,
        ),
      );
    },
  );

  it('finds evidence that could never suffice', () => {
    const item = {
      requiresEvidence: true,
      insufficientEvidence: [
        'document',
        'dashboard',
        'test-result',
        'approval',
        'vendor-statement',
        'other',
      ] as ChecklistItem['insufficientEvidence'],
    };
    expect(findings(item)).toEqual([
      `error ${AT}.insufficientEvidence: names every kind, so no evidence could ever suffice; leave at least one out`,
    ]);
  });

  it('finds fields that a computed item can not have', () => {
    expect(
      findings({
        computed: 'area-owners',
        requiresEvidence: true,
        reassessOn: ['incident'],
      }).filter(line => line.startsWith('error')),
    ).toEqual([
      `error ${AT}.validDays: has no effect: the item is computed and nobody states it`,
      `error ${AT}.requiresEvidence: has no effect: the item is computed and nobody states it`,
      `error ${AT}.reassessOn: has no effect: nobody assesses a computed item again`,
    ]);
  });

  it('finds a statement that would never be renewed', () => {
    expect(findings({ validDays: undefined })).toEqual([
      `error ${AT}.validDays: is missing, so a statement would never be renewed`,
    ]);
  });

  it.each([
    ['the same day twice', [30, 30]],
    ['a later day first', [90, 30]],
  ])('finds reviews that do not follow one another: %s', (_, days) => {
    const policy = { ...aChecklist().policy, reviewAfterDays: days };
    expect(lines(aChecklist([anItem()], { policy }))).toEqual([
      `error policy.reviewAfterDays: must rise from one review to the next, as in 30, 90; is ${days.join(
        ', ',
      )}`,
    ]);
  });

  it('lets the yearly reviews be the only ones', () => {
    const policy = { ...aChecklist().policy, reviewAfterDays: [] };
    expect(lines(aChecklist([anItem()], { policy }))).toEqual([]);
  });

  it('warns when a trigger is named twice', () => {
    const { reassessOn } = anItem();
    expect(findings({ reassessOn: [...reassessOn, 'model'] })).toEqual([
      `warning ${AT}.reassessOn: names model twice; once is enough`,
    ]);
  });

  it('warns when nothing has to be assessed again after a trigger', () => {
    expect(findings({ reassessOn: ['model', 'incident', 'prompt'] })).toEqual([
      'warning gates: no item has reassessOn vendor, data-class, intended-use, so whoever asks for a re-review after that has to name the items',
    ]);
  });
});
