import fc from 'fast-check';
import { addDays, dayOf } from '../time/days';
import { burnDown, idealOpen, type TaskSpan } from './burnDown';

const campaign = {
  createdAt: '2026-03-01T10:00:00.000Z',
  dueOn: '2026-03-05',
};

describe('burnDown', () => {
  it('has what was open when each day ended, beside an even way to nothing', () => {
    const spans: TaskSpan[] = [
      { joinedOn: '2026-03-01', tasks: 2 },
      { joinedOn: '2026-03-01', doneOn: '2026-03-02', tasks: 3 },
      { joinedOn: '2026-03-02', droppedOn: '2026-03-03', tasks: 4 },
      { joinedOn: '2026-03-03', doneOn: '2026-03-03', tasks: 1 },
    ];
    expect(burnDown(campaign, spans, '2026-03-03T23:59:59.999Z')).toEqual([
      { day: '2026-03-01', open: 5, ideal: 6 },
      { day: '2026-03-02', open: 6, ideal: 4.5 },
      { day: '2026-03-03', open: 2, ideal: 3 },
      { day: '2026-03-04', ideal: 1.5 },
      { day: '2026-03-05', ideal: 0 },
    ]);
  });

  it('goes on after the due date, and ends with the campaign', () => {
    const spans = [{ joinedOn: '2026-03-01', tasks: 2 }];
    const series = burnDown(campaign, spans, '2026-03-07T00:00:00.000Z');
    expect(series.slice(-2)).toEqual([
      { day: '2026-03-06', open: 2 },
      { day: '2026-03-07', open: 2 },
    ]);
    const at = '2026-03-02T12:00:00.000Z';
    const closed = { at, outcome: 'ended' as const };
    const ended = burnDown({ ...campaign, closed }, spans, '2026-03-07');
    expect(ended.filter(({ open }) => open !== undefined)).toHaveLength(2);
  });

  it('is due on the day it began', () => {
    const dueOn = '2026-03-01';
    expect(
      burnDown(
        { ...campaign, dueOn },
        [{ joinedOn: dueOn, tasks: 2 }],
        campaign.createdAt,
      ),
    ).toEqual([{ day: dueOn, open: 2, ideal: 0 }]);
  });

  it.each([
    ['2026-03-01', 8],
    ['2026-03-03', 4],
    ['2026-03-04T23:00:00.000Z', 2],
    ['2026-03-05', 0],
    ['2026-04-01', 0],
  ])('leaves evenly less: on %s %d of 8', (day, open) => {
    expect(idealOpen(campaign, 8, day)).toBe(open);
  });

  it('ends with what is open now, whatever has happened', () => {
    const start = 20_513;
    const offset = fc.integer({ min: 0, max: 40 });
    const span = fc.record(
      {
        joined: offset,
        done: fc.option(offset, { nil: undefined }),
        dropped: fc.option(offset, { nil: undefined }),
        tasks: fc.integer({ min: 1, max: 50 }),
      },
      { requiredKeys: ['joined', 'tasks'] },
    );
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 20 }),
        fc.integer({ min: 0, max: 80 }),
        (drawn, due) => {
          const spans = drawn.map(({ joined, done, dropped, tasks }) => {
            const later = (days?: number) =>
              days === undefined
                ? undefined
                : dayOf(start + Math.max(joined, days));
            const doneOn = later(done);
            const droppedOn = later(dropped);
            return {
              joinedOn: dayOf(start + joined),
              ...(doneOn && { doneOn }),
              ...(droppedOn && { droppedOn }),
              tasks,
            };
          });
          const series = burnDown(
            {
              createdAt: `${dayOf(start)}T08:00:00.000Z`,
              dueOn: dayOf(start + due),
            },
            spans,
            addDays(dayOf(start), 40),
          );
          const past = series.flatMap(({ open }) => open ?? []);
          const openNow = spans
            .filter(({ doneOn, droppedOn }) => !doneOn && !droppedOn)
            .reduce((sum, { tasks }) => sum + tasks, 0);
          expect(past).toHaveLength(41);
          expect(past[40]).toBe(openNow);
          expect(Math.min(...past)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
