import { isError } from '@backstage/errors';
import {
  type ChecklistFinding,
  checklistProblems,
  lintChecklist,
  parseChecklist,
} from 'backstage-plugin-ai-readiness-common';
import { readChecklistFile } from './readChecklistFile';

/** Everything an author should mend in a checklist file; empty when all is well. */
export async function lintChecklistFile(
  file: string,
): Promise<ChecklistFinding[]> {
  try {
    const value = await readChecklistFile(file);
    const problems = checklistProblems(value);
    return problems.length > 0
      ? problems
      : lintChecklist(parseChecklist(value));
  } catch (error) {
    if (!isError(error) || error.name !== 'InputError') {
      throw error;
    }
    return [{ severity: 'error', path: file, message: error.message }];
  }
}
