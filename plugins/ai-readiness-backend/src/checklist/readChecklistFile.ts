import { readFile } from 'node:fs/promises';
import { InputError, stringifyError } from '@backstage/errors';
import { LineCounter, parseDocument } from 'yaml';

/**
 * The data in a YAML file. Throws an `InputError` that names the file, and the
 * line of each mistake in it.
 */
export async function readChecklistFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(error => {
    throw new InputError(`Can't read ${file}: ${stringifyError(error)}`);
  });
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) {
    const mistakes = document.errors.map(({ pos, message }) => {
      const { line, col } = lineCounter.linePos(pos[0]);
      return `${file}:${line}:${col}: ${message}`;
    });
    throw new InputError(`The file is not YAML:\n${mistakes.join('\n')}`);
  }
  try {
    return document.toJS();
  } catch (error) {
    throw new InputError(`${file}: ${stringifyError(error)}`);
  }
}
