import { saveFile } from '../../presentation/saveFile';

/** Offers a text as a file. */
export function downloadText(name: string, type: string, text: string) {
  saveFile(name, new Blob([text], { type }));
}
