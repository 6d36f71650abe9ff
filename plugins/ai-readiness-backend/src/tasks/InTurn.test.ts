import { setImmediate as turn } from 'node:timers/promises';
import { InTurn } from './InTurn';

it('InTurn gives each caller a turn of the event loop of its own', async () => {
  const inTurn = new InTurn();
  const seen: string[] = [];
  let over = false;
  const others = (async () => {
    while (!over) {
      seen.push('others');
      await turn();
    }
  })();
  const callers = ['a', 'b', 'c'].map(async name => {
    await inTurn.mine();
    seen.push(name);
  });
  await Promise.all(callers);
  over = true;
  await others;
  const between = seen.join(' ').replace(/( ?others)+/g, ' |');
  expect(between).toMatch(/a \| b \| c/);
});
