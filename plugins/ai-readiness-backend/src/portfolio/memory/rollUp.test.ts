import { Turns } from '../../tasks/Turns';
import { anIndex, NAMES } from '../__testUtils__/anIndex';
import { aService } from '../__testUtils__/aService';
import { rollUp } from './rollUp';

async function bySystem() {
  const { index, take } = anIndex([
    aService('a', { system: 'one', standing: 'go', openCritical: 2 }),
    aService('b', { system: 'one', standing: 'no-go', openCritical: 1 }),
    aService('c', { system: 'two', standing: 'go' }),
    aService('d', { system: 'three', standing: 'go', openCritical: 1 }),
  ]);
  const { found } = take({});
  const names = { names: NAMES, turns: Turns.create() };
  return {
    index,
    rolled: await rollUp(index, found, index.columns.system, names),
  };
}

it('has the groups of a page, of all that there are', async () => {
  const { rolled } = await bySystem();
  const values = (start: number, end: number) =>
    rolled
      .page(start, end)
      .map(({ value, services, openCritical }) => [
        value,
        services,
        openCritical,
      ]);
  expect(rolled.total).toBe(3);
  expect(values(0, 2)).toEqual([
    ['one', 2, 3],
    ['three', 1, 1],
  ]);
  expect(values(2, 4)).toEqual([['two', 1, 0]]);
});

it('says the same of a group when others have come since', async () => {
  const { index, rolled } = await bySystem();
  const before = rolled.page(0, 3);
  const gates = [
    {
      id: 'new-gate',
      state: 'open' as const,
      met: 0,
      total: 1,
      openCritical: 0,
    },
  ];
  index.put([aService('e', { system: 'two', scorecard: { gates } })]);
  expect(rolled.page(0, 3)).toEqual(before);
});
