import { resolve } from 'node:path';
import {
  type LoggerService,
  resolvePackagePath,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { InputError, isError } from '@backstage/errors';
import {
  type Checklist,
  formatFindings,
  lintChecklist,
  overrideChecklist,
  parseChecklist,
  parseChecklistOverrides,
} from 'backstage-plugin-ai-readiness-common';
import { checklistHash } from './checklistHash';
import type { LoadedChecklist } from './ChecklistService';
import { readChecklistFile } from './readChecklistFile';

const CONFIG_KEY = 'aiReadiness.checklist';

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
  const overrides = parseChecklistOverrides(
    config.getOptional(CONFIG_KEY) ?? {},
  );
  // As in the rest of Backstage's config, from where the backend is started.
  const file = overrides.file ? resolve(overrides.file) : builtInChecklist();
  const checklist = await withRemedy(file, async () => {
    const base = parseChecklist(await readChecklistFile(file));
    return withoutErrors(overrideChecklist(base, overrides), logger);
  });
  return { checklist, hash: checklistHash(checklist) };
}

/** The file that comes with the plugin. */
export function builtInChecklist(): string {
  return resolvePackagePath(
    'backstage-plugin-ai-readiness-backend',
    'checklists',
    'production-readiness.v1.yaml',
  );
}

function withoutErrors(checklist: Checklist, logger: LoggerService): Checklist {
  const findings = lintChecklist(checklist);
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new InputError(
      `The checklist can't be used:\n${formatFindings(findings)}`,
    );
  }
  for (const { path, message } of findings) {
    logger.warn(`Checklist: ${path}: ${message}`);
  }
  return checklist;
}

async function withRemedy<T>(file: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isError(error) || error.name !== 'InputError') {
      throw error;
    }
    throw new InputError(
      `${error.message}\nMend this in ${file} or under ${CONFIG_KEY} in app-config. "npx ai-readiness-lint-checklist <file>" checks a file without starting the backend.`,
    );
  }
}
