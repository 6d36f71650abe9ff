import { Turns } from './Turns';

describe('Turns', () => {
  it('are due by time, however many services that is', async () => {
    const clock = { now: 0 };
    const turns = Turns.create({ now: () => clock.now });
    const given: number[] = [];
    const others = jest.fn();
    for (let service = 0; service < 100; service++) {
      // One in ten has a dead owner, and takes as long as many others.
      clock.now += service % 10 === 0 ? 20 : 0.1;
      if (!turns.areDue()) continue;
      setImmediate(others);
      await turns.give();
      given.push(service);
    }
    expect(given).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(others).toHaveBeenCalledTimes(10);
  });
});
