import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { defineGroup } from './types';

const ROOT = resolve(__dirname, '..');
const ENTRY = 'plugins/ai-readiness/src/index.ts';
/** Loaded by whoever opens the tab; other pages of the plugin are not. */
const TAB = 'plugins/ai-readiness/src/assessment/ReviewPage.tsx';

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
    const { outputFiles, metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: [ENTRY],
      metafile: true,
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
    const size = (chunks: ReadonlySet<string>) =>
      outputFiles
        .filter(({ path }) => chunks.has(relative(ROOT, path)))
        .reduce((sum, file) => sum + zipped(file), 0);
    const atOnce = chunksOfTheTab(metafile, ['import-statement']);
    const all = chunksOfTheTab(metafile, [
      'import-statement',
      'dynamic-import',
    ]);
    return {
      'tab-js-kb': {
        value: size(atOnce),
        note: `what opening the tab loads, in ${
          atOnce.size
        } chunks; with all drawers, dialogs and further views that it may open later: ${size(
          all,
        ).toFixed(1)} kB in ${all.size}`,
      },
    };
  },
});

/** What the entry loads at once, and what the tab loads by these imports. */
function chunksOfTheTab(
  { outputs }: Metafile,
  tabKinds: readonly string[],
): Set<string> {
  const chunkOf = (entryPoint: string) => {
    const found = Object.keys(outputs).find(
      path => outputs[path].entryPoint === entryPoint,
    );
    if (!found) throw new Error(`No chunk begins with ${entryPoint}`);
    return found;
  };
  const follow = (from: string, kinds: readonly string[]) => {
    const found = new Set([from]);
    // A Set hands out what is added while it is walked.
    for (const path of found) {
      outputs[path].imports
        .filter(({ kind, external }) => !external && kinds.includes(kind))
        .forEach(each => found.add(each.path));
    }
    return found;
  };
  const atOnce = follow(chunkOf(ENTRY), ['import-statement']);
  return new Set([...atOnce, ...follow(chunkOf(TAB), tabKinds)]);
}

function zipped({ contents }: OutputFile): number {
  return gzipSync(contents, { level: 9 }).length / 1000;
}
