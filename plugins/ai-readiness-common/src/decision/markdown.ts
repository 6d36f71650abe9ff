/**
 * Text of people inside Markdown: shown as it is, whatever it contains. HTML,
 * links, emphasis, tables and headings in it stay text.
 */

/** On one line, also within a cell of a table. */
export function inlineText(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** With its lines and paragraphs, each of them in the quote of a person. */
export function quotedText(text: string): string {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(line => `> ${inlineText(line)}`.trimEnd())
    .join('\n');
}

/** Rows of cells that are Markdown already. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

function escaped(text: string): string {
  return (
    text
      // What turns the direction of a line could make it say something else.
      .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
      .replace(/[\\`*_[\]{}|~#$!]/g, '\\$&')
      .replace(/^([-+=]|\d+(?=[.)](?:\s|$)))/, found =>
        /\d/.test(found) ? `${found}\\` : `\\${found}`,
      )
      .replace(/[&<>]/g, found => ENTITIES[found])
  );
}
