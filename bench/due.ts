import { decideService } from './due/decidedService';
import { dueOnce } from './due/dueOnce';
import { dueTaskGrowth } from './due/dueTaskGrowth';
import { postgres } from './portal/databases';
import { defineGroup } from './types';

export const due = defineGroup({
  ids: {
    'due-task-growth': { unit: '×', limit: 1.5 },
    'due-once': { unit: 'changes', limit: 0 },
  },
  async run() {
    const database = await postgres();
    try {
      await decideService(database);
      const server = String(database.config.connection);
      const once = await dueOnce(server);
      const { small, large } = await dueTaskGrowth(server);
      const [a, b] = [large, small].map(ms => ms.toFixed(0));
      const written = once.reports.map(each => each.written).join(' and ');
      return {
        'due-task-growth': {
          value: large / small,
          note: `${a} ms at 10 000 services ÷ ${b} ms at 100, 50 of them due`,
        },
        'due-once': {
          value: once.twice + once.missed + once.broken,
          note: `500 services due, written by the instances: ${written}; ${once.changes} changes in the history, ${once.twice} twice, ${once.missed} missed, ${once.broken} chains broken`,
        },
      };
    } finally {
      await database.remove();
    }
  },
});
