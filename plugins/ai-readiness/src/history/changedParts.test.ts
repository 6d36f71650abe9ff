import type { HistoryEntry } from 'backstage-plugin-ai-readiness-common';
import { changedParts } from './changedParts';

function anEntry(entry: Pick<HistoryEntry, 'kind' | 'from' | 'to'>) {
  return {
    seq: 1,
    at: '2026-03-10T09:00:00.000Z',
    actor: 'user:default/mira',
    message: '',
    ...entry,
  };
}

describe('changedParts', () => {
  it('names the fields that differ, and no others', () => {
    expect(
      changedParts(
        anEntry({
          kind: 'evidence-changed',
          from: { id: 'e1', title: 'Report', validUntil: '2026-04-09' },
          to: { id: 'e2', title: 'Report', validUntil: '2026-05-09' },
        }),
      ),
    ).toEqual([
      {
        name: 'valid until',
        from: '2026-04-09',
        to: '2026-05-09',
        isOwner: false,
      },
    ]);
  });

  it('says whose place in the catalog is another one', () => {
    const area = (liveness: string, refs: string[]) => ({
      area: 'data',
      liveness,
      owners: refs.map(ref => ({ ref, liveness })),
    });
    expect(
      changedParts(
        anEntry({
          kind: 'catalog',
          from: {
            areas: [area('live', ['group:default/data'])],
            livenesses: { 'user:default/jane': 'live' },
            lifecycle: 'experimental',
          },
          to: {
            areas: [area('missing', [])],
            livenesses: { 'user:default/jane': 'absent' },
            lifecycle: 'production',
          },
        }),
      ).map(({ name, from, to }) => [name, from, to]),
    ).toEqual([
      ['Data owner', 'data (can answer today)', 'nobody'],
      ['jane', 'can answer today', expect.any(String)],
    ]);
  });

  it('says what was not there before, and who is somebody', () => {
    expect(
      changedParts(
        anEntry({
          kind: 'closure-plan',
          to: { acceptedRisk: 'A month.', owner: 'group:default/claims' },
        }),
      ),
    ).toEqual([
      {
        name: 'accepted risk',
        from: undefined,
        to: 'A month.',
        isOwner: false,
      },
      {
        name: 'owner',
        from: undefined,
        to: 'group:default/claims',
        isOwner: true,
      },
    ]);
  });

  it('leaves out what is too long for a line', () => {
    const note = anEntry({ kind: 'note', from: 'short', to: 'x'.repeat(81) });
    expect(changedParts(note)).toEqual([]);
    expect(changedParts({ ...note, to: 'two\nlines' })).toEqual([]);
    expect(changedParts({ ...note, to: 'new' })).toEqual([
      { from: 'short', to: 'new', isOwner: false },
    ]);
  });

  it('adds nothing to a sentence that says both', () => {
    expect(
      changedParts(anEntry({ kind: 'status', from: 'met', to: 'not-met' })),
    ).toEqual([]);
  });
});
