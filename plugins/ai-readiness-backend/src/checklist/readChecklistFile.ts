import { readFile } from 'node:fs/promises';
import { InputError, stringifyError } from '@backstage/errors';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/**
 * The data in a YAML file. Throws an `InputError` that names the file, and the
 * line of the mistake that keeps it from being read.
 */
export async function readChecklistFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(error => {
    throw new InputError(`Can't read ${file}: ${stringifyError(error)}`);
  });
  try {
    // Unlike the default schema it leaves dates such as those of editions texts.
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    const mistake = describeMistake(file, error);
    throw new InputError(`The file is not YAML:\n${mistake}`);
  }
}

/** Some mistakes, such as a second document, are nowhere in particular. */
function describeMistake(file: string, error: unknown): string {
  if (!(error instanceof YAMLException)) {
    return `${file}: ${stringifyError(error)}`;
  }
  const { mark, reason } = error;
  return mark
    ? `${file}:${mark.line + 1}:${mark.column + 1}: ${reason}`
    : `${file}: ${reason}`;
}
