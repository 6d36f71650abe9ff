import { ConfigSources } from '@backstage/config-loader';
import { stringifyError } from '@backstage/errors';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import type { HistoryStore, ServiceHistory } from './HistoryStore';
import { openReadOnly } from './openReadOnly';
import { verifyServiceHistory } from './verifyHistory';

const USAGE = `Usage: ai-readiness-verify-history [--config <app-config.yaml>]... [entity-ref]...
Checks the history of the named services, or of all, in the database of app-config.
Ends with 0 when all is as it was recorded, with 1 when something is not, with 2 when it could not be checked.`;

/**
 * The command `ai-readiness-verify-history`: prints a line per service whose
 * history is not what was recorded, and how many were checked.
 *
 * @returns the exit code
 * @public
 */
export async function verifyHistoryCommand(
  args: string[],
  print: (line: string) => void,
): Promise<number> {
  if (args.includes('--help')) {
    print(USAGE);
    return 0;
  }
  const refs = entityRefs(args);
  if (!refs) {
    print(USAGE);
    return 2;
  }
  try {
    return await checkDatabase(args, refs, print);
  } catch (error) {
    print(`Not checked: ${stringifyError(error)}`);
    return 2;
  }
}

/** What is left beside the options; absent where an option is unknown. */
function entityRefs(args: readonly string[]): string[] | undefined {
  const refs: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '--config') i += 1;
    else if (args[i].startsWith('--config=')) continue;
    else if (args[i].startsWith('-')) return undefined;
    else refs.push(args[i].toLocaleLowerCase('en-US'));
  }
  return refs;
}

async function checkDatabase(
  args: string[],
  refs: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const source = ConfigSources.default({ argv: args });
  const config = await ConfigSources.toConfig(source);
  try {
    const database = await openReadOnly(config);
    try {
      const store = DatabaseHistoryStore.create(database);
      return await verify(store, refs, print);
    } finally {
      await database.close();
    }
  } finally {
    config.close();
  }
}

async function verify(
  store: HistoryStore,
  refs: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const now = new Date().toISOString();
  const counts = { services: 0, entries: 0, broken: 0 };
  for await (const service of among(store, refs)) {
    const found = await verifyServiceHistory(store, service, now);
    counts.services += 1;
    counts.entries += found.entries;
    if (found.intact) continue;
    counts.broken += 1;
    print(`${found.entityRef}: ${found.message}`);
  }
  const { services, entries, broken } = counts;
  const of = `services checked: ${services}, entries: ${entries}`;
  print(
    broken
      ? `Not what was recorded: ${broken} (${of})`
      : `All is what was recorded (${of})`,
  );
  return broken ? 1 : 0;
}

/** @throws before anything is checked, for one of which nothing is kept */
async function* among(
  store: HistoryStore,
  refs: readonly string[],
): AsyncIterable<ServiceHistory> {
  if (!refs.length) yield* store.services();
  const found: ServiceHistory[] = [];
  for (const ref of refs) {
    const service = await store.find(ref);
    if (!service) throw new Error(`nothing is kept of ${ref}`);
    found.push(service);
  }
  yield* found;
}
