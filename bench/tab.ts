import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rspack, type StatsCompilation } from '@rspack/core';
import { defineGroup } from './types';

const ROOT = resolve(__dirname, '..');
const SRC = resolve(ROOT, 'plugins/ai-readiness/src');
const ENTRY = join(SRC, 'index.ts');
/** Loaded one after the other by whoever opens the tab. */
const TAB = ['assessment/ReviewPage'];
/** And by whoever opens the page over all services. */
const SCORECARD = [
  'portfolio/AiReadinessPage',
  'portfolio/scorecard/ScorecardPage',
];

export const tab = defineGroup({
  ids: {
    'tab-js-kb': { unit: 'kB', limit: 60 },
    'portfolio-js-kb': { unit: 'kB', limit: 40 },
  },
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'ai-readiness-bench-'));
    try {
      const stats = await bundle(folder);
      const size = async (files: ReadonlySet<string>) => {
        let sum = 0;
        for (const file of files) {
          const content = await readFile(join(folder, file));
          sum += gzipSync(content, { level: 9 }).length / 1000;
        }
        return sum;
      };
      const measured = async (page: readonly string[]) => {
        const files = filesOf(stats, page);
        return {
          value: await size(files),
          note: `what opening it loads, in ${
            files.size
          } chunks; the whole plugin has ${(
            await size(allFiles(stats))
          ).toFixed(1)} kB`,
        };
      };
      return {
        'tab-js-kb': await measured(TAB),
        'portfolio-js-kb': await measured(SCORECARD),
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

/**
 * As `backstage-cli` builds an app, with the same bundler and the same rules for
 * chunks; all but our own code is left out.
 */
async function bundle(folder: string): Promise<StatsCompilation> {
  const compiler = rspack({
    mode: 'production',
    context: ROOT,
    entry: { index: ENTRY },
    output: { path: folder, library: { type: 'commonjs2' } },
    externals: [
      ({ request = '' }, done) =>
        /^[^./]/.test(request) &&
        !request.startsWith('backstage-plugin-ai-readiness')
          ? done(undefined, `commonjs ${request}`)
          : done(),
    ],
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    optimization: { splitChunks: { cacheGroups: { default: false } } },
  });
  const stats = await new Promise<StatsCompilation>((done, fail) =>
    compiler.run((error, result) => {
      if (error || !result || result.hasErrors()) {
        fail(error ?? new Error(result?.toString('errors-only')));
      } else {
        done(
          result.toJson({
            all: false,
            chunks: true,
            chunkModules: true,
            chunkOrigins: true,
          }),
        );
      }
    }),
  );
  await new Promise(done => compiler.close(done));
  return stats;
}

/** Those that the entry loads at once, and those of the page's imports. */
function filesOf(
  { chunks = [] }: StatsCompilation,
  page: readonly string[],
): Set<string> {
  const found = chunks.filter(({ initial }) => initial);
  for (const part of page) {
    const wanted = part.slice(part.lastIndexOf('/') + 1);
    const own = chunks.filter(({ origins = [] }) =>
      origins.some(({ request }) => request?.endsWith(`/${wanted}`)),
    );
    if (!own.length) throw new Error(`No chunk begins with ${part}`);
    found.push(...own);
  }
  return new Set(found.flatMap(({ files = [] }) => files));
}

function allFiles({ chunks = [] }: StatsCompilation): Set<string> {
  return new Set(chunks.flatMap(({ files = [] }) => files));
}
