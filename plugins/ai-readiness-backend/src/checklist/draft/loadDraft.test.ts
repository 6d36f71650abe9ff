import { readFileSync } from 'node:fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { DefaultChecklistService } from '../DefaultChecklistService';
import { builtInChecklist } from '../loadChecklist';

const builtIn = readFileSync(builtInChecklist(), 'utf8');
const VERSION = '1.2.0';
const items = { 'post-incident-review': { critical: true } };

describe('a draft of the checklist', () => {
  const files = createMockDirectory();
  const logger = mockServices.logger.mock();
  let now = '2027-02-28T23:59:59.999Z';

  beforeEach(() => {
    jest.clearAllMocks();
    files.clear();
    now = '2027-02-28T23:59:59.999Z';
  });

  const load = (draft?: JsonObject, inForce: JsonObject = {}) => {
    const checklist = { ...inForce, ...(draft && { draft }) };
    const config = mockServices.rootConfig({
      data: { aiReadiness: { checklist } },
    });
    const clock = () => now;
    return DefaultChecklistService.create({ config, logger, clock });
  };
  const found = (loaded: DefaultChecklistService, id: string) =>
    loaded
      .draft()
      ?.checklist.gates.flatMap(gate => gate.items)
      .find(item => item.id === id);

  it('is none where nothing is configured', async () => {
    const loaded = await load();
    expect(loaded.draft()).toBeUndefined();
    expect(loaded.inForceSince()).toBeUndefined();
  });

  it('changes the checklist in force, with what app-config changes there', async () => {
    const loaded = await load(
      { version: VERSION, items },
      { policy: { maxOpenItems: 1 }, items: { alerting: { validDays: 30 } } },
    );
    const { checklist, hash } = loaded.draft()!;
    expect(checklist.version).toBe(VERSION);
    expect(checklist.policy.maxOpenItems).toBe(1);
    expect(found(loaded, 'alerting')?.validDays).toBe(30);
    expect(found(loaded, 'post-incident-review')?.critical).toBe(true);
    expect(hash).not.toBe(loaded.inForce().hash);
    expect(loaded.inForce().checklist.version).toBe('1.1.0');
  });

  it('can be a file of its own', async () => {
    const text = builtIn.replace('version: 1.1.0', 'version: 2.0.0');
    files.setContent({ 'next.yaml': text });
    const loaded = await load(
      { file: files.resolve('next.yaml'), items },
      { policy: { maxOpenItems: 1 } },
    );
    expect(loaded.draft()?.checklist.version).toBe('2.0.0');
    expect(loaded.draft()?.checklist.policy.maxOpenItems).toBe(2);
    expect(found(loaded, 'post-incident-review')?.critical).toBe(true);
  });

  it('counts from the day that it says, without a restart', async () => {
    const countsFrom = '2027-03-01';
    const loaded = await load({ version: VERSION, items, countsFrom });
    expect(loaded.inForce().checklist.version).toBe('1.1.0');
    const draft = loaded.draft();
    expect(draft?.countsFrom).toBe(countsFrom);
    now = '2027-03-01T00:00:00.000Z';
    expect(loaded.inForce()).toBe(draft);
    expect(loaded.inForceSince()).toBe(countsFrom);
    expect(loaded.draft()).toBeUndefined();
  });

  it('stays a draft without a day', async () => {
    const loaded = await load({ version: VERSION, items });
    now = '2099-01-01T00:00:00.000Z';
    expect(loaded.draft()?.checklist.version).toBe(VERSION);
    expect(loaded.inForce().checklist.version).toBe('1.1.0');
  });

  it('is none where it says what the checklist in force says', async () => {
    const loaded = await load({ items }, { items });
    expect(loaded.draft()).toBeUndefined();
    expect(logger.info).toHaveBeenCalledWith(
      'The draft under aiReadiness.checklist.draft says what the checklist in force says: it can be removed',
    );
  });

  it('logs a doubt as one about the draft', async () => {
    await load({ version: VERSION, items: { fallback: { critical: false } } });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Draft of the checklist: gates\.architecture\.items\.fallback\.critical: /,
      ),
    );
  });

  it.each<[string, JsonObject, string]>([
    [
      'another content under the same version',
      { items },
      'The draft of the checklist is called 1.1.0 as the checklist in force is, but says something else.\n- version: raise it, for example to 1.2.0',
    ],
    [
      'an unknown item',
      { version: VERSION, items: { 'fall-back': { fix: 'x' } } },
      'aiReadiness.checklist.draft.items.fall-back: there is no such item',
    ],
    [
      'a mistake that the linter finds',
      { version: VERSION, items: { fallback: { fix: 'tbd' } } },
      'gates.architecture.items.fallback.fix: says nothing ("tbd")',
    ],
    [
      'a missing file',
      { file: '/nowhere/next.yaml' },
      "Can't read /nowhere/next.yaml",
    ],
  ])('refuses %s, with the remedy', async (_, draft, message) => {
    const started = load(draft);
    await expect(started).rejects.toThrow(message);
    await expect(started).rejects.toThrow(
      'under aiReadiness.checklist.draft in app-config',
    );
  });

  it.each<[string, JsonObject, string]>([
    [
      'a day that is none',
      { version: VERSION, countsFrom: '1 March' },
      '- draft.countsFrom: must be a calendar day such as "2027-03-01"',
    ],
    [
      'a version that is none',
      { version: 'next' },
      '- draft.version: must be a version such as "1.0.0"',
    ],
    [
      'an unknown key',
      { countFrom: '2027-03-01' },
      '- draft.countFrom: is not known here; known are file, version, policy, items, gates, countsFrom',
    ],
  ])('refuses %s', async (_, draft, message) => {
    await expect(load(draft)).rejects.toThrow(message);
  });
});
