import { carrySince, lastKnown } from './timeline';
import type { AreaOwnership, Liveness } from './types';

const MAY = '2026-05-01T00:00:00.000Z';
const JUNE = '2026-06-01T00:00:00.000Z';
const NOW = '2026-07-01T00:00:00.000Z';

const risk = (
  liveness: Liveness,
  fields: Partial<AreaOwnership> = {},
): AreaOwnership => ({ area: 'risk', liveness, owners: [], ...fields });

describe('carrySince', () => {
  it.each([
    ['a new gap begins now', [], risk('missing'), NOW],
    ['also one that was live before', [risk('live')], risk('missing'), NOW],
    [
      'a gap that persists keeps its time',
      [risk('missing', { since: MAY })],
      risk('missing'),
      MAY,
    ],
    [
      'whatever made it one',
      [risk('missing', { since: MAY })],
      risk('empty-group'),
      MAY,
    ],
    [
      'another area says nothing of it',
      [{ ...risk('missing', { since: MAY }), area: 'legal' as const }],
      risk('missing'),
      NOW,
    ],
    [
      'closing it ends its time',
      [risk('missing', { since: MAY })],
      risk('live'),
      undefined,
    ],
    [
      'a gap that can not be judged for a while keeps its time',
      [risk('missing', { since: MAY })],
      risk('unknown'),
      MAY,
    ],
    [
      'and has it when it can be judged again',
      [risk('unknown', { since: MAY })],
      risk('missing'),
      MAY,
    ],
    ['what was no gap gets none', [risk('live')], risk('unknown'), undefined],
    [
      'a time that does not belong there is dropped',
      [],
      risk('live', { since: JUNE }),
      undefined,
    ],
  ])('%s', (_, previous, current, since) => {
    const [carried] = carrySince([current], previous, NOW);
    expect(carried.since).toBe(since);
    expect(carried.liveness).toBe(current.liveness);
  });

  it.each([
    ['live when last looked at', risk('live'), JUNE],
    ['live before that', risk('unknown', { lastLiveAt: MAY }), MAY],
    ['never seen live', risk('unknown'), undefined],
    ['a gap when last looked at', risk('missing', { since: MAY }), undefined],
  ])('remembers of what can not be judged: %s', (_, before, lastLiveAt) => {
    const carried = carrySince([risk('unknown')], [before], NOW, JUNE);
    expect(carried[0].lastLiveAt).toBe(lastLiveAt);
  });

  it('forgets when an area was last live once it can be judged', () => {
    const before = [risk('unknown', { lastLiveAt: MAY })];
    for (const liveness of ['live', 'missing'] as const) {
      const [carried] = carrySince([risk(liveness)], before, NOW, JUNE);
      expect(carried).not.toHaveProperty('lastLiveAt');
    }
  });
});

describe('lastKnown', () => {
  const remedy = { entityRef: 'component:default/a', advice: 'Name somebody.' };

  it('makes everything unknown and remembers who was live', () => {
    const owners = [
      { ref: 'user:default/jane', liveness: 'live' as const },
      { ref: 'user:default/gone', liveness: 'unresolved' as const },
    ];
    expect(lastKnown([risk('live', { owners })], JUNE)).toEqual([
      {
        area: 'risk',
        liveness: 'unknown',
        lastLiveAt: JUNE,
        owners: [
          { ref: 'user:default/jane', liveness: 'unknown', lastLiveAt: JUNE },
          { ref: 'user:default/gone', liveness: 'unknown' },
        ],
      },
    ]);
  });

  it('keeps since when a gap has been seen, and gives no advice on it', () => {
    expect(lastKnown([risk('missing', { since: MAY, remedy })], JUNE)).toEqual([
      { area: 'risk', liveness: 'unknown', owners: [], since: MAY },
    ]);
  });

  it('keeps an earlier time at which somebody was last live', () => {
    const before = risk('unknown', { lastLiveAt: MAY });
    expect(lastKnown([before], JUNE)).toEqual([before]);
  });
});
