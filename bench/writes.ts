import { concurrentWrites } from './writes/concurrentWrites';
import { killedWrites } from './writes/killedWrites';
import { defineGroup } from './types';

export const concurrent = defineGroup({
  ids: { 'concurrent-lost': { unit: 'writes', limit: 0 } },
  async run() {
    const found = await concurrentWrites();
    const { missing, doubled, half, broken } = found;
    const problems = [...missing, ...doubled, ...half, ...broken];
    return {
      'concurrent-lost': {
        value: problems.length,
        note: `${found.statements} statements and ${
          found.decisions
        } decisions of 20 clients on one service, over two instances; ${
          found.conflicts
        } times somebody else was faster${named(problems)}`,
      },
    };
  },
});

export const killed = defineGroup({
  ids: { 'kill-lost': { unit: 'writes', limit: 0 } },
  async run() {
    const found = await killedWrites();
    const problems = [...found.missing, ...found.doubled, ...found.half];
    return {
      'kill-lost': {
        value: problems.length,
        note: `20 kills, ${found.acknowledged} writes acknowledged, ${
          found.unanswered
        } without an answer${named(problems)}`,
      },
    };
  },
});

function named(problems: readonly string[]): string {
  const [first] = problems;
  return first ? `; first: ${first}` : '';
}
