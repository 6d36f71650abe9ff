import { asked, lines, ME, NOW } from './__testUtils__/anInbox';

describe('exemptions', () => {
  it.each([
    [{}, true],
    [{ requestedBy: ME }, false],
    [{ until: '2026-03-09' }, false],
    [{ answer: 'declined' as const }, false],
    [{ answer: 'approved' as const }, false],
    [{ revokedAt: NOW }, false],
  ])('%j waits: %s', (rest, isShown) => {
    expect(lines({ exemptions: [asked(rest)] })).toEqual(
      isShown
        ? [
            'exemption | omar asks for 3.4 Fallback not to apply until 1 June 2026: approve or decline that | decision',
          ]
        : [],
    );
  });
});
