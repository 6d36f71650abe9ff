import { grouped } from '../../../presentation/figures';
import { counted } from '../../../verdict/gateWords';
import type { ExportProgress } from './exportServices';

/** Percent from one time that it is spoken to the next. */
const STEP = 10;

/** How far an export is, for whoever looks. */
export function progressWords(progress?: ExportProgress): string {
  if (!progress) return 'Preparing the export…';
  const { done, of } = progress;
  return of === undefined
    ? counted(done, 'row')
    : `${grouped(done)} of ${counted(of, 'row')}`;
}

/** The same for whoever listens: rarely something new. */
export function spokenProgress(progress?: ExportProgress): string {
  const { done, of } = progress ?? { done: 0 };
  if (!of) return 'Exporting';
  const percent = Math.floor((done * 100) / of / STEP) * STEP;
  return `Exporting: ${percent} %`;
}

export function savedWords(rows: number): string {
  return `${counted(rows, 'row')} saved`;
}
