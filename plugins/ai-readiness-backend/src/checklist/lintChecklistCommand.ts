import { lintChecklistFile } from './lintChecklistFile';

const USAGE = 'Usage: ai-readiness-lint-checklist <checklist.yaml>...';

/**
 * The command `ai-readiness-lint-checklist`: prints a line per finding,
 * `severity path message`, and answers with the exit code, 1 when a backend
 * would refuse one of the files.
 * @public
 */
export async function lintChecklistCommand(
  files: string[],
  print: (line: string) => void,
): Promise<number> {
  if (files.length === 0 || files.some(file => file.startsWith('-'))) {
    print(USAGE);
    return files.includes('--help') ? 0 : 1;
  }
  let exitCode = 0;
  for (const file of files) {
    const findings = await lintChecklistFile(file);
    const prefix = files.length > 1 ? `${file}: ` : '';
    for (const { severity, path, message } of findings) {
      print(`${prefix}${severity} ${path} ${message}`);
      exitCode = severity === 'error' ? 1 : exitCode;
    }
    if (findings.length === 0) {
      print(`${file}: nothing to mend`);
    }
  }
  return exitCode;
}
