import type {
  PortfolioApi,
  PortfolioExportQuery,
} from 'backstage-plugin-ai-readiness-common';
import { saveFile } from '../../../presentation/saveFile';
import { CsvRowCounter, JsonRowCounter } from './RowCounter';

export type ExportFormat = 'csv' | 'json';

/** How far an export is. */
export interface ExportProgress {
  done: number;
  /** Unknown where something on the way takes the number out. */
  of?: number;
}

const TYPES = { csv: 'text/csv', json: 'application/json' };

/**
 * Takes the file in piece by piece, so that one sees how far it is, and offers
 * it when it is whole. Answers how many rows there are in it.
 */
export async function exportServices(
  api: PortfolioApi,
  query: PortfolioExportQuery & { format: ExportFormat },
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<number> {
  const { format } = query;
  const { services, body } = await api.exportServices(query, { signal });
  const counter = format === 'csv' ? new CsvRowCounter() : new JsonRowCounter();
  const decoder = new TextDecoder();
  const pieces: Uint8Array[] = [];
  const reader = body.getReader();
  let rows = 0;
  onProgress({ done: rows, of: services });
  for (;;) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    pieces.push(value);
    rows = counter.add(decoder.decode(value, { stream: true }));
    onProgress({ done: rows, of: services });
  }
  const today = new Date().toISOString().slice(0, 10);
  const name = `ai-services-${today}.${format}`;
  saveFile(name, new Blob(pieces, { type: TYPES[format] }));
  return rows;
}
