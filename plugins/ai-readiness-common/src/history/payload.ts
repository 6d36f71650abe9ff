import type { JsonValue } from '@backstage/types';

/** What stands in a history entry: it may be older than any of our types. */
export type Payload = JsonValue | undefined;

/** What is under a key, where there is such a key. */
export function field(value: Payload, key: string): Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value[key]
    : undefined;
}

/** A text under a key; empty where there is none. */
export function text(value: Payload, key: string): string {
  return String(field(value, key) ?? '');
}

/** What people call a code; an unknown one speaks for itself. */
export function wordOf(words: Record<string, string>, code: Payload): string {
  return words[String(code)] ?? String(code ?? '');
}

/** "4.3 Alerting" */
export function namedItem(value: Payload): string {
  const number = text(field(value, 'item'), 'number');
  return [number, text(value, 'title')].filter(Boolean).join(' ');
}

const LIST = new Intl.ListFormat('en-GB');

/** "4.2, 4.4 and 5.1" */
export function itemNumbers(value: Payload): string {
  const items = field(value, 'items');
  return Array.isArray(items)
    ? LIST.format(items.map(item => text(item, 'number')))
    : '';
}
