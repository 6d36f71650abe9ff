import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { defineGroup } from './types';

const ENTRY = resolve(__dirname, '../plugins/ai-readiness/src/index.ts');

/** Everything but our own code is left to the app that hosts it. */
const onlyOurs: Plugin = {
  name: 'only-ours',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('backstage-plugin-ai-readiness')
        ? undefined
        : { path, external: true },
    );
  },
};

export const tab = defineGroup({
  ids: { 'tab-js-kb': { unit: 'kB', limit: 60 } },
  async run() {
    const { outputFiles } = await build({
      entryPoints: [ENTRY],
      outdir: 'dist',
      write: false,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [onlyOurs],
    });
    const sizes = outputFiles.map(zipped);
    const value = sizes.reduce((sum, size) => sum + size, 0);
    const largest = Math.max(...sizes).toFixed(1);
    return {
      'tab-js-kb': {
        value,
        note: `plugin and common in ${sizes.length} chunks, the largest ${largest} kB; with the card's`,
      },
    };
  },
});

function zipped({ contents }: OutputFile): number {
  return gzipSync(contents, { level: 9 }).length / 1000;
}
