import type {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

/** What somebody does, as the audit log names it: refs and ids, no texts. */
export type AuditedAct = Pick<
  AuditorServiceCreateEventOptions,
  'eventId' | 'meta'
> & {
  severityLevel?: 'medium' | 'high';
};

/** Whoever it is done for. */
export interface Audience {
  /** Tells the audit log who asks, and from where. */
  request?: AuditorServiceCreateEventOptions['request'];
}

/** Tells the auditor of an act before it is done, and how it ended. */
export async function audited<T>(
  auditor: AuditorService,
  { severityLevel = 'medium', ...act }: AuditedAct,
  { request }: Audience,
  run: () => Promise<T>,
): Promise<T> {
  const event = await auditor.createEvent({
    ...act,
    severityLevel,
    ...(request && { request }),
  });
  let answer: T;
  try {
    answer = await run();
  } catch (error) {
    await event.fail({ error: bare(error) });
    throw error;
  }
  await event.success();
  return answer;
}

/** The same for what is handed out in pieces: it ends with the last one. */
export async function* auditedStream<T>(
  auditor: AuditorService,
  act: AuditedAct,
  audience: Audience,
  run: () => AsyncIterable<T>,
): AsyncGenerator<T> {
  const { severityLevel = 'medium', ...named } = act;
  const { request } = audience;
  const event = await auditor.createEvent({
    ...named,
    severityLevel,
    ...(request && { request }),
  });
  let failure: unknown = new Error('The reader left before the end');
  try {
    yield* run();
    failure = undefined;
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    if (failure === undefined) await event.success();
    else await event.fail({ error: bare(failure) });
  }
}

/** An error may carry what people wrote: a conflict has the whole review. */
function bare(error: unknown): Error {
  const { name, message, stack } = toError(error);
  return Object.assign(new Error(message), { name, stack });
}
