import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the example company as this run's portal reads it. */
export class ExampleFile {
  private readonly path: string;
  private readonly before: string;

  constructor(name: string) {
    this.path = join(process.env.E2E_DATA_DIR ?? '', 'examples', name);
    this.before = readFileSync(this.path, 'utf8');
  }

  /** Everywhere in the file. */
  replace(text: string, by: string) {
    if (!this.before.includes(text)) {
      throw new Error(`${this.path} does not say "${text}"`);
    }
    writeFileSync(this.path, this.before.replaceAll(text, by));
  }

  restore() {
    writeFileSync(this.path, this.before);
  }
}
