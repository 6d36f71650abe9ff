import { ConfigReader } from '@backstage/config';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { DatabaseDueStore } from '../../plugins/ai-readiness-backend/src/assessment/DatabaseDueStore';
import { DueChanges } from '../../plugins/ai-readiness-backend/src/assessment/DueChanges';
import { DefaultChecklistService } from '../../plugins/ai-readiness-backend/src/checklist';
import { DatabaseReconciliationStore } from '../../plugins/ai-readiness-backend/src/ownership/reconciliation/DatabaseReconciliationStore';
import { NO_SIGNALS } from '../../plugins/ai-readiness-backend/src/signals/ReviewSignals';

/** What makes due changes in one backend, with a clock that can be set. */
export async function dueChanges(
  client: Knex,
  clock: () => string,
): Promise<DueChanges> {
  const quiet = () => {};
  const logger: LoggerService = {
    error: console.error,
    warn: console.warn,
    info: quiet,
    debug: quiet,
    child: () => logger,
  };
  const config = new ConfigReader({});
  return DueChanges.create({
    due: DatabaseDueStore.create({ client }),
    services: DatabaseReconciliationStore.create({ client }),
    checklists: await DefaultChecklistService.create({ config, logger }),
    signals: NO_SIGNALS,
    clock,
    logger,
  });
}
