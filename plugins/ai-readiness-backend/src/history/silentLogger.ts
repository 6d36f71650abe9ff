import type { LoggerService } from '@backstage/backend-plugin-api';

/** For commands, which say themselves what there is to say. */
export const SILENT_LOGGER: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => SILENT_LOGGER,
};
