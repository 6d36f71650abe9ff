import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readFileSync } from 'node:fs';
import { builtInChecklist, loadChecklist } from './loadChecklist';

const builtIn = readFileSync(builtInChecklist(), 'utf8');
const REMEDY =
  'or under aiReadiness.checklist in app-config. "npx ai-readiness-lint-checklist <file>" checks a file';

const checklistItem = {
  question: 'Does it run where power is clean?',
  why: 'Power is part of the price that everybody pays.',
  minimum: 'The region and its power mix are known.',
  target: 'Heavy work runs when and where power is clean.',
  evidence: 'The report of the hosting provider.',
  fix: 'Ask the provider for the mix of each region.',
  area: 'platform',
  level: 'target',
  validDays: 365,
};

describe('loadChecklist', () => {
  const files = createMockDirectory();
  const logger = mockServices.logger.mock();

  beforeEach(() => {
    jest.clearAllMocks();
    files.clear();
  });

  function load(checklist?: JsonObject) {
    const data = checklist ? { aiReadiness: { checklist } } : {};
    return loadChecklist({ config: mockServices.rootConfig({ data }), logger });
  }

  it('takes the built-in checklist when nothing is configured', async () => {
    const { checklist, hash } = await load();
    expect(checklist.id).toBe('production-readiness');
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('gives the same checklist the same hash, and another one another', async () => {
    const { hash } = await load();
    const { hash: changed } = await load({ policy: { maxOpenItems: 1 } });
    expect((await load({})).hash).toBe(hash);
    expect(changed).not.toBe(hash);
  });

  it('hashes what a checklist says, not how its file is laid out', async () => {
    files.setContent({ 'ours.yaml': `# a comment\n${builtIn}` });
    const ours = await load({ file: files.resolve('ours.yaml') });
    expect(ours.hash).toBe((await load()).hash);
  });

  it('overrides and extends what it has read', async () => {
    const { checklist } = await load({
      items: { alerting: { validDays: 30 } },
      gates: [
        {
          id: 'cost',
          items: [
            {
              ...checklistItem,
              id: 'green-hosting',
              title: 'Green hosting',
            },
          ],
        },
      ],
    });
    const items = checklist.gates.flatMap(gate => gate.items);
    expect(items.find(({ id }) => id === 'alerting')?.validDays).toBe(30);
    expect(items[items.length - 1].id).toBe('green-hosting');
  });

  it('takes a day as the text that it is', async () => {
    const ours = builtIn.replace(/edition: .*/, 'edition: 2024-06-30');
    files.setContent({ 'ours.yaml': ours });
    const { checklist } = await load({ file: files.resolve('ours.yaml') });
    const [reference] = checklist.gates[0].items[0].references;
    expect(reference.edition).toBe('2024-06-30');
  });

  it('reads the file of an organisation instead of the built-in one', async () => {
    const ours = builtIn.replace('id: production-readiness', 'id: ours');
    files.setContent({ 'ours.yaml': ours });
    const { checklist } = await load({ file: files.resolve('ours.yaml') });
    expect(checklist.id).toBe('ours');
  });

  it('logs a doubt and goes on', async () => {
    await load({ items: { fallback: { critical: false } } });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Checklist: gates\.architecture\.items\.fallback\.critical: is critical on every service/,
      ),
    );
  });

  it('refuses every error at once, with the remedy', async () => {
    const started = load({
      items: {
        fallback: { critical: { 'aiReadiness.riskTier': 'hihg' } },
        alerting: { fix: 'tbd', evidence: 'Ask Ops.' },
      },
    });
    await expect(started).rejects.toThrow(
      'gates.architecture.items.fallback.critical["aiReadiness.riskTier"]: unknown risk tier "hihg"; known are low, medium, high',
    );
    await expect(started).rejects.toThrow(
      '- gates.reliability.items.alerting.fix: says nothing ("tbd")',
    );
    await expect(started).rejects.toThrow(
      '- (warning) gates.reliability.items.alerting.evidence: "Ask Ops." is too short',
    );
    await expect(started).rejects.toThrow(REMEDY);
  });

  it.each([
    [
      'an override of an unknown item',
      { items: { 'fall-back': { fix: 'x' } } },
      'aiReadiness.checklist.items.fall-back: there is no such item; known items are business-owner,',
    ],
    [
      'an unknown key',
      { polcy: {} },
      'The config under aiReadiness.checklist is not valid:\n- polcy: is not known here',
    ],
    ['a missing file', { file: '/nowhere/ours.yaml' }, "Can't read /nowhere"],
  ])('refuses %s', async (_, config, message) => {
    await expect(load(config)).rejects.toThrow(message);
  });

  it.each([
    ['a broken line', 'id: ours\ntitle: [a\nversion: 1', /ours\.yaml:3:\d+: /],
    ['a key twice', 'id: a\ntitle: b\nid: c\n', /ours\.yaml:3:1: .*duplicated/],
    ['an unknown alias', 'id: *a\n', /ours\.yaml:1:7: .*alias/],
    ['two documents', 'id: a\n---\nid: b\n', /ours\.yaml: .*single document/],
    ['no checklist', 'a: 1\n', /- id: is missing; must be a text/],
    ['nothing', '', /the whole value: is missing; must be a mapping of keys/],
  ])('refuses a file with %s, with the remedy', async (_, text, message) => {
    files.setContent({ 'ours.yaml': text });
    const started = load({ file: files.resolve('ours.yaml') });
    await expect(started).rejects.toThrow(message);
    await expect(started).rejects.toThrow(REMEDY);
  });
});
