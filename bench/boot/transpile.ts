import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(__dirname, '../..');
/** Below node_modules, so that the packages of the workspace are in reach. */
const OUT = join(ROOT, 'node_modules/.cache/ai-readiness-bench');
const PACKAGES = ['common', 'node', 'backend'];

/**
 * The backend as an adopter runs it: plain JavaScript, file by file. Answers
 * where a child process of the benchmarks is that starts it.
 */
export async function transpileBackend(
  child = 'boot/child.js',
): Promise<string> {
  await rm(OUT, { recursive: true, force: true });
  for (const name of PACKAGES) {
    const target = join(
      OUT,
      `node_modules/backstage-plugin-ai-readiness-${name}`,
    );
    await transpile(`plugins/ai-readiness-${name}/src`, join(target, 'dist'));
    const manifest = JSON.stringify({ main: 'dist/index.js' });
    await writeFile(join(target, 'package.json'), manifest);
  }
  await transpile('bench', join(OUT, 'bench'));
  return join(OUT, 'bench', child);
}

async function transpile(source: string, outdir: string): Promise<void> {
  const outbase = join(ROOT, source);
  const files = await readdir(outbase, { recursive: true });
  await build({
    entryPoints: files.filter(isCode).map(file => join(outbase, file)),
    outbase,
    outdir,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  });
}

function isCode(file: string): boolean {
  return /\.ts$/.test(file) && !/(\.test\.ts$|__fixtures__|tests\/)/.test(file);
}
