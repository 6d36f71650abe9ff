import type { JsonValue } from '@backstage/types';
import type { z } from 'zod';
import type {
  historyEntrySchema,
  historyKindSchema,
  historyPageSchema,
  historyVerificationSchema,
} from './schema';

/** @public */
export type HistoryKind = z.infer<typeof historyKindSchema>;
/** @public */
export type HistoryEntry = Omit<
  z.infer<typeof historyEntrySchema>,
  'from' | 'to'
> & { from?: JsonValue; to?: JsonValue };
/** @public */
export type HistoryPage = Omit<z.infer<typeof historyPageSchema>, 'entries'> & {
  entries: HistoryEntry[];
};
/** @public */
export type HistoryVerification = z.infer<typeof historyVerificationSchema>;
