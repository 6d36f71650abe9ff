import type { Review } from 'backstage-plugin-ai-readiness-common';
import { aReview } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { itemOf, noteChange, statusChange, withItem } from './itemChanges';
import { ReviewWriter } from './ReviewWriter';

function setUp() {
  const api = new InMemoryAiReadinessApi();
  let known: Review = api.review;
  const writer = new ReviewWriter(api, {
    get: () => known,
    set: review => {
      known = review;
    },
  });
  return { api, writer, item: itemOf(aReview(), 'process-baseline') };
}

async function settled(writer: ReviewWriter) {
  await new Promise(resolve => setTimeout(resolve));
  return writer.getState();
}

describe('ReviewWriter', () => {
  it('sends changes one after the other, each on the revision before', async () => {
    const { api, writer, item } = setUp();
    writer.enqueue(statusChange(item, 'not-met'));
    writer.enqueue(noteChange(item, 'Measured again.'));
    await settled(writer);
    expect(api.writes.map(({ revision }) => revision)).toEqual([7, 8]);
    expect(itemOf(api.review, item.id)).toMatchObject({
      stated: 'not-met',
      note: 'Measured again.',
    });
  });

  it.each([
    ['as it was sent', 'a'],
    ['as the server tidied it', ' a '],
  ])('meets no conflict with itself: %s', async (_, first) => {
    const { api, writer, item } = setUp();
    const state = api.stateItem.bind(api);
    api.stateItem = (ref, id, { note, ...body }, options) =>
      state(ref, id, { ...body, note: note?.trim() }, options);
    writer.enqueue(noteChange(item, first));
    writer.enqueue(noteChange(item, 'ab'));
    expect(writer.getState().entries.map(({ phase }) => phase)).toEqual([
      'sending',
      'waiting',
    ]);
    const { conflict, entries } = await settled(writer);
    expect(conflict).toBeUndefined();
    expect(entries).toMatchObject([{ phase: 'saved' }]);
    expect(api.writes.map(({ revision }) => revision)).toEqual([7, 8]);
    expect(itemOf(api.review, item.id).note).toBe('ab');
  });

  it('still asks when somebody else came between two own changes', async () => {
    const { api, writer, item } = setUp();
    writer.enqueue(noteChange(item, 'a'));
    await settled(writer);
    api.byAnother(review =>
      withItem(review, item.id, () => ({ note: 'Theirs' })),
    );
    writer.enqueue(noteChange({ ...item, note: 'a' }, 'ab'));
    expect((await settled(writer)).conflict?.theirs).toBe('Theirs');
  });

  it('sends only the last of several changes that wait for the same part', async () => {
    const { api, writer, item } = setUp();
    writer.enqueue(statusChange(item, 'not-met'));
    writer.enqueue(noteChange(item, 'a'));
    writer.enqueue(noteChange(item, 'ab'));
    await settled(writer);
    expect(api.writes).toHaveLength(2);
    expect(itemOf(api.review, item.id).note).toBe('ab');
  });

  it('goes on top of a change to another part without asking', async () => {
    const { api, writer, item } = setUp();
    api.byAnother(review =>
      withItem(review, item.id, () => ({ stated: 'partially-met' })),
    );
    writer.enqueue(noteChange(item, 'Mine'));
    const { conflict, entries } = await settled(writer);
    expect(conflict).toBeUndefined();
    expect(entries.map(({ phase }) => phase)).toEqual(['saved']);
    expect(itemOf(api.review, item.id)).toMatchObject({
      stated: 'partially-met',
      note: 'Mine',
    });
  });

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)(
    'asks when the same part changed; %s stands',
    async (whose, stands) => {
      const { api, writer, item } = setUp();
      api.byAnother(review =>
        withItem(review, item.id, () => ({ note: 'Theirs' })),
      );
      writer.enqueue(noteChange(item, 'Mine'));
      const { conflict } = await settled(writer);
      expect(conflict).toMatchObject({
        theirs: 'Theirs',
        change: { mine: 'Mine', label: 'Note of 1.1' },
      });
      conflict?.choose(whose);
      await settled(writer);
      expect(writer.getState().conflict).toBeUndefined();
      expect(itemOf(api.review, item.id).note).toBe(stands);
    },
  );

  it('does not ask when both want the same', async () => {
    const { api, writer, item } = setUp();
    api.byAnother(review =>
      withItem(review, item.id, () => ({ note: 'Same' })),
    );
    writer.enqueue(noteChange(item, 'Same'));
    expect((await settled(writer)).conflict).toBeUndefined();
    expect(api.writes).toEqual([]);
  });

  it('keeps a failed change until it is retried or discarded', async () => {
    const { api, writer, item } = setUp();
    api.failure = new Error('down');
    const change = noteChange(item, 'Mine');
    writer.enqueue(change);
    expect((await settled(writer)).entries).toMatchObject([
      { phase: 'failed', error: { message: 'down' } },
    ]);
    writer.retry(change.key);
    expect((await settled(writer)).entries).toMatchObject([{ phase: 'saved' }]);
    api.failure = new Error('down');
    writer.enqueue(noteChange(itemOf(api.review, item.id), 'More'));
    await settled(writer);
    writer.discard(change.key);
    expect(writer.getState().entries).toEqual([]);
  });

  it('bases what follows a failed change on what that one knew', async () => {
    const { api, writer, item } = setUp();
    api.failure = new Error('down');
    writer.enqueue(statusChange(item, 'not-met'));
    writer.enqueue(
      statusChange({ ...item, stated: 'not-met' }, 'partially-met'),
    );
    const { conflict } = await settled(writer);
    expect(conflict).toBeUndefined();
    expect(itemOf(api.review, item.id).stated).toBe('partially-met');
  });
});
