/** Counts the rows of a file that arrives piece by piece. */
export interface RowCounter {
  /** How many are whole by now. */
  add(piece: string): number;
}

/** Lines, but for those within quotes and the first, which names the columns. */
export class CsvRowCounter implements RowCounter {
  private lines = 0;
  private quoted = false;

  add(piece: string): number {
    for (const char of piece) {
      if (char === '"') this.quoted = !this.quoted;
      else if (char === '\n' && !this.quoted) this.lines++;
    }
    return Math.max(0, this.lines - 1);
  }
}

/** The objects of a list, wherever the file is cut. */
export class JsonRowCounter implements RowCounter {
  private rows = 0;
  private depth = 0;
  private quoted = false;
  private escaped = false;

  add(piece: string): number {
    for (const char of piece) this.read(char);
    return this.rows;
  }

  private read(char: string) {
    if (this.escaped) this.escaped = false;
    else if (this.quoted && char === '\\') this.escaped = true;
    else if (char === '"') this.quoted = !this.quoted;
    else if (this.quoted) return;
    else if (char === '{' || char === '[') this.depth++;
    else if (char === '}' || char === ']') {
      this.depth--;
      if (char === '}' && this.depth === 1) this.rows++;
    }
  }
}
