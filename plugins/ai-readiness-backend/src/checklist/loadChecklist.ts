import { resolve } from 'node:path';
import {
  type LoggerService,
  resolvePackagePath,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { InputError, isError } from '@backstage/errors';
import {
  type Checklist,
  type ChecklistOverrides,
  formatFindings,
  lintChecklist,
  overrideChecklist,
  parseChecklist,
  parseChecklistOverrides,
} from 'backstage-plugin-ai-readiness-common';
import { checklistHash } from './checklistHash';
import type { LoadedChecklist } from './ChecklistService';
import { readChecklistFile } from './readChecklistFile';

export const CONFIG_KEY = 'aiReadiness.checklist';

/** What loading the checklist needs. */
export interface LoadChecklistOptions {
  config: RootConfigService;
  logger: LoggerService;
}

/**
 * The built-in checklist, or the organisation's own file, with the overrides
 * of app-config. Every mistake in it throws, so that a backend never judges by
 * a checklist that its authors did not mean; doubts are logged.
 */
export async function loadChecklist({
  config,
  logger,
}: LoadChecklistOptions): Promise<LoadedChecklist> {
  const overrides = readOverrides(config);
  const file = overrides.file ?? builtInChecklist();
  const mend = { file, configKey: CONFIG_KEY };
  return withRemedy(mend, async () => {
    const base = await readBase(file);
    return checked(overrideChecklist(base, overrides), 'Checklist', logger);
  });
}

/** The file that comes with the plugin. */
export function builtInChecklist(): string {
  return resolvePackagePath(
    'backstage-plugin-ai-readiness-backend',
    'checklists',
    'production-readiness.v1.yaml',
  );
}

/** What app-config says, the draft with it. */
export function readOverrides(config: RootConfigService): ChecklistOverrides {
  return parseChecklistOverrides(config.getOptional(CONFIG_KEY) ?? {});
}

/** As in the rest of Backstage's config, from where the backend is started. */
export async function readBase(file: string): Promise<Checklist> {
  return parseChecklist(await readChecklistFile(resolve(file)));
}

/** The checklist as it can be used; throws where it can't. */
export function checked(
  checklist: Checklist,
  name: 'Checklist' | 'Draft of the checklist',
  logger: LoggerService,
): LoadedChecklist {
  const findings = lintChecklist(checklist);
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new InputError(
      `The checklist can't be used:\n${formatFindings(findings)}`,
    );
  }
  for (const { path, message } of findings) {
    logger.warn(`${name}: ${path}: ${message}`);
  }
  return { checklist, hash: checklistHash(checklist) };
}

/** Says where what keeps the checklist from being loaded is to be mended. */
export async function withRemedy<T>(
  mend: { file?: string; configKey: string },
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isError(error) || error.name !== 'InputError') {
      throw error;
    }
    const inFile = mend.file ? `in ${resolve(mend.file)} or ` : '';
    throw new InputError(
      `${error.message}\nMend this ${inFile}under ${mend.configKey} in app-config. "npx ai-readiness-lint-checklist <file>" checks a file without starting the backend.`,
    );
  }
}
