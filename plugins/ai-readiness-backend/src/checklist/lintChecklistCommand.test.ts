import { createMockDirectory } from '@backstage/backend-test-utils';
import { readFileSync } from 'node:fs';
import { lintChecklistCommand } from './lintChecklistCommand';
import { builtInChecklist } from './loadChecklist';

const builtIn = readFileSync(builtInChecklist(), 'utf8');

describe('lintChecklistCommand', () => {
  const files = createMockDirectory();

  async function run(...args: string[]) {
    const lines: string[] = [];
    const exitCode = await lintChecklistCommand(args, l => lines.push(l));
    return { exitCode, lines };
  }

  it('answers 0 for a sound file', async () => {
    await expect(run(builtInChecklist())).resolves.toEqual({
      exitCode: 0,
      lines: [`${builtInChecklist()}: nothing to mend`],
    });
  });

  it('prints warnings and still answers 0', async () => {
    const item = /( {6}- id: fallback\n[^]*?)critical: true/;
    files.setContent({
      'a.yaml': builtIn.replace(item, '$1critical: false'),
    });
    await expect(run(files.resolve('a.yaml'))).resolves.toEqual({
      exitCode: 0,
      lines: [
        expect.stringMatching(
          /^warning gates\.architecture\.items\.fallback\.critical is critical on/,
        ),
      ],
    });
  });

  it.each([
    [
      'what the linter finds',
      builtIn.replaceAll('agentic', 'agentik'),
      /^error gates\.business-value\.items\.exception-handling\.critical\.\$any\[1\]\["aiReadiness\.traits"\] unknown trait "agentik"/,
    ],
    [
      'what the schema finds',
      builtIn.replace('area: legal', 'area: lawyers'),
      /^error gates\.security-compliance\.items\.vendor-due-diligence\.area must be one of .*; is "lawyers"$/,
    ],
    ['what is no YAML', 'a: [', /^error .*a\.yaml The file is not YAML:/],
  ])('answers 1 and prints %s', async (_, text, line) => {
    files.setContent({ 'a.yaml': text });
    const { exitCode, lines } = await run(files.resolve('a.yaml'));
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatch(line);
  });

  it('says of several files which one it means', async () => {
    files.setContent({ 'a.yaml': 'a: 1' });
    const path = files.resolve('a.yaml');
    const { exitCode, lines } = await run(path, builtInChecklist());
    expect(exitCode).toBe(1);
    expect(lines[0]).toBe(`${path}: error id is missing; must be a text`);
    expect(lines[lines.length - 1]).toMatch(/v1\.yaml: nothing to mend$/);
  });

  it.each([
    [[], 1],
    [['--fix'], 1],
    [['--help'], 0],
  ])('explains its use for %j', async (args, exitCode) => {
    await expect(run(...args)).resolves.toEqual({
      exitCode,
      lines: [expect.stringMatching(/^Usage: ai-readiness-lint-checklist/)],
    });
  });
});
