import type { JsonValue } from '@backstage/types';
import { STATUS_WORDS } from '../verdict/explain';
import type { HistoryKind } from './types';

/** A recorded change without its words. @public */
export interface HistoryChange {
  kind: HistoryKind;
  from?: JsonValue;
  to?: JsonValue;
}

/** One plain clause: what was done. @public */
export function explainHistory({ kind, from, to }: HistoryChange): string {
  switch (kind) {
    case 'status':
      return from === to
        ? `confirmed ${statusWord(to)}`
        : `changed the status from ${statusWord(from)} to ${statusWord(to)}`;
    case 'note':
      return edited('note', from, to);
    case 'owner':
      return to === undefined
        ? 'returned the item to the owner of its area'
        : `named ${to} as owner`;
    case 'evidence-added':
      return `added evidence ${titleOf(to)}`;
    case 'evidence-changed':
      return `changed evidence ${titleOf(to)}`;
    case 'evidence-removed':
      return `removed evidence ${titleOf(from)}`;
    case 'closure-plan':
      return edited('closure plan', from, to);
    case 'target-plan':
      return edited('target plan', from, to);
    default:
      return `set the launch scope to ${field(to, 'kind') ?? 'full'}`;
  }
}

function edited(what: string, from?: JsonValue, to?: JsonValue): string {
  if (to === undefined) return `removed the ${what}`;
  return from === undefined ? `wrote the ${what}` : `changed the ${what}`;
}

function statusWord(value: JsonValue | undefined): string {
  const words: Record<string, string> = STATUS_WORDS;
  return words[String(value ?? 'not-assessed')] ?? String(value);
}

function titleOf(value: JsonValue | undefined): string {
  return `"${field(value, 'title') ?? ''}"`;
}

function field(value: JsonValue | undefined, key: string) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value[key]
    : undefined;
}
