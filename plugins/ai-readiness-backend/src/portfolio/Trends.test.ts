import type { Trend } from 'backstage-plugin-ai-readiness-common';
import { anIndex } from './__testUtils__/anIndex';
import { aService, TODAY } from './__testUtils__/aService';
import type { Reading } from './PortfolioReader';
import type { ServiceDay } from './PortfolioStore';
import { Trends } from './Trends';

const OLD = { serviceId: 'id-a', day: '2026-03-01', hasGap: false };

/** A database that answers when the test says so. */
function setUp() {
  const { index, take } = anIndex([aService('a', { standing: 'go' })]);
  const clock = { now: `${TODAY}T10:00:00.000Z` };
  const asked: { from: string; until: string }[] = [];
  let standing: ServiceDay['standing'] = 'go';
  let answered = Promise.resolve();
  const trends = Trends.create({
    reader: { keyOf: () => 'all' },
    store: {
      async *days(period) {
        asked.push(period);
        await answered;
        yield [{ ...OLD, standing }];
      },
    },
    clock: () => clock.now,
  });
  const reading = { index, look: take({}) } as Reading;
  const yesterday = async () => {
    const { days }: Trend = await trends.of(reading, 7);
    return days[5].standing;
  };
  /** From now on the past is another one, which comes when it is let. */
  const change = () => {
    standing = 'lapsed';
    let answer = () => {};
    answered = new Promise<void>(resolve => {
      answer = resolve;
    });
    return async () => {
      answer();
      await new Promise(resolve => setTimeout(resolve, 5));
    };
  };
  return { clock, asked, trends, yesterday, change };
}

it('reads no more of the past than the longest trend shows', async () => {
  const { asked, yesterday } = setUp();
  await yesterday();
  await yesterday();
  expect(asked).toEqual([{ from: '2025-03-11', until: TODAY }]);
});

it('shows the past it knows while it reads it again', async () => {
  const { clock, asked, yesterday, change } = setUp();
  expect(await yesterday()).toMatchObject({ go: 1 });
  const answer = change();
  clock.now = `${TODAY}T10:15:00.000Z`;
  expect(await yesterday()).toMatchObject({ go: 1 });
  expect(await yesterday()).toMatchObject({ go: 1 });
  expect(asked).toHaveLength(2);
  await answer();
  expect(await yesterday()).toMatchObject({ go: 0, lapsed: 1 });
});

it('shows none that is older than an hour', async () => {
  const { clock, yesterday, change } = setUp();
  await yesterday();
  const answer = change();
  clock.now = `${TODAY}T11:00:00.000Z`;
  const asking = yesterday();
  await answer();
  expect(await asking).toMatchObject({ lapsed: 1 });
});
