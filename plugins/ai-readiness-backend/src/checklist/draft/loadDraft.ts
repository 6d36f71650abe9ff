import { InputError } from '@backstage/errors';
import { overrideChecklist } from 'backstage-plugin-ai-readiness-common';
import type { LoadedChecklist, LoadedDraft } from '../ChecklistService';
import {
  checked,
  CONFIG_KEY,
  type LoadChecklistOptions,
  readBase,
  readOverrides,
  withRemedy,
} from '../loadChecklist';

const DRAFT_KEY = `${CONFIG_KEY}.draft`;

/**
 * The next version of the checklist: a file of its own, or the checklist in
 * force, with what app-config changes in it. Mistakes in it throw as those in the
 * checklist in force do, for it may come into force while nobody looks.
 */
export async function loadDraft(
  inForce: LoadedChecklist,
  { config, logger }: LoadChecklistOptions,
): Promise<LoadedDraft | undefined> {
  const { draft: overrides } = readOverrides(config);
  if (!overrides) return undefined;
  const { file, countsFrom } = overrides;
  const mend = { configKey: DRAFT_KEY, ...(file && { file }) };
  const loaded = await withRemedy(mend, async () => {
    const base = file ? await readBase(file) : inForce.checklist;
    const checklist = overrideChecklist(base, overrides, DRAFT_KEY);
    const drafted = checked(checklist, 'Draft of the checklist', logger);
    assertOtherVersion(drafted, inForce);
    return drafted;
  });
  if (loaded.hash === inForce.hash) {
    logger.info(
      `The draft under ${DRAFT_KEY} says what the checklist in force says: it can be removed`,
    );
    return undefined;
  }
  return { ...loaded, ...(countsFrom && { countsFrom }) };
}

/** Decisions name the version that they were made on: one name, one content. */
function assertOtherVersion(
  { checklist, hash }: LoadedChecklist,
  inForce: LoadedChecklist,
): void {
  const { version } = inForce.checklist;
  if (checklist.version !== version || hash === inForce.hash) return;
  throw new InputError(
    `The draft of the checklist is called ${version} as the checklist in force is, but says something else.\n- version: raise it, for example to ${raised(
      version,
    )}`,
  );
}

function raised(version: string): string {
  const [major, minor] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}
