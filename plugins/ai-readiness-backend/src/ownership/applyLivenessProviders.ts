import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, stringifyError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import type { Directory } from 'backstage-plugin-ai-readiness-common';
import type {
  OwnerLivenessProvider,
  OwnerLivenessProviderOptions,
} from 'backstage-plugin-ai-readiness-node';

/** A provider with the time that it may take. */
export interface RegisteredLivenessProvider {
  provider: OwnerLivenessProvider;
  timeoutMs: number;
}

const TIMEOUT_MS = 10_000;
/** A reason is shown in a table cell; whatever is longer is no reason. */
const LONGEST_REASON = 200;

/** @throws InputError when the provider is there already, or its timeout is none */
export function registerLivenessProvider(
  registered: RegisteredLivenessProvider[],
  provider: OwnerLivenessProvider,
  { timeout }: OwnerLivenessProviderOptions = {},
): void {
  const { id } = provider;
  if (registered.some(known => known.provider.id === id)) {
    throw new InputError(`There are two owner liveness providers "${id}"`);
  }
  const timeoutMs = timeout ? durationToMilliseconds(timeout) : TIMEOUT_MS;
  if (!(timeoutMs > 0)) {
    throw new InputError(`The timeout of "${id}" must be longer than nothing`);
  }
  registered.push({ provider, timeoutMs });
}

/**
 * The directory with those who are absent, and with those who can't be judged
 * because a provider failed. Never throws for a provider: a broken one may
 * neither make gaps nor hide them.
 */
export async function applyLivenessProviders(
  directory: Directory,
  registered: readonly RegisteredLivenessProvider[],
  options: { logger: LoggerService; signal?: AbortSignal },
): Promise<Directory> {
  if (!registered.length || !directory.users.size) return directory;
  const users = [...directory.users];
  const answers = await Promise.all(
    registered.map(async ({ provider, timeoutMs }) => {
      try {
        return absencesOf(await ask(provider, users, timeoutMs, options));
      } catch (error) {
        options.logger.warn(
          `The owner liveness of ${users.length} users is unknown: provider "${
            provider.id
          }" failed: ${stringifyError(error)}`,
        );
        return undefined;
      }
    }),
  );
  options.signal?.throwIfAborted();
  const absent = new Map<string, string>();
  // The one that was registered first has the word.
  for (const [ref, reason] of answers.flatMap(each => [...(each ?? [])])) {
    if (directory.users.has(ref) && !absent.has(ref)) absent.set(ref, reason);
  }
  const failed = answers.includes(undefined);
  return { ...directory, absent, ...(failed && { unjudged: directory.users }) };
}

/** Ends in time even where the provider does not listen to the signal. */
async function ask(
  provider: OwnerLivenessProvider,
  users: readonly string[],
  timeoutMs: number,
  options: { signal?: AbortSignal },
): Promise<unknown> {
  options.signal?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => controller.abort(options.signal?.reason);
  const timer = setTimeout(
    () => controller.abort(new Error(`no answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  options.signal?.addEventListener('abort', giveUp);
  try {
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return await Promise.race([ended, provider.check(users, { signal })]);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', giveUp);
  }
}

/** What is not typed as agreed is no answer. */
function absencesOf(answer: unknown): Map<string, string> {
  if (!(answer instanceof Map)) throw new Error('the answer is no Map');
  return new Map(
    [...answer].map(([ref, absence]) => {
      const reason = String(absence?.reason ?? '').trim();
      return [
        String(ref).toLowerCase(),
        reason.slice(0, LONGEST_REASON) || 'no reason given',
      ];
    }),
  );
}
