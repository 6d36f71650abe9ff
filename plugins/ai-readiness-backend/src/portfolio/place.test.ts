import { decodePlace, encodePlace, isSame } from './place';

const QUERY = { verdict: ['no-go'], sort: 'attention' };
const LAST = { id: 'id-1', stamp: '2026-03-09T00:00:00.000Z-abc' };

it('brings back where a page ended, whatever the page is long', () => {
  const cursor = encodePlace(50, LAST, { ...QUERY, limit: 50 });
  const { offset, after } = decodePlace(cursor, { ...QUERY, limit: 20 });
  expect([offset, after?.id]).toEqual([50, 'id-1']);
  expect(isSame(after!, LAST.stamp)).toBe(true);
  expect(isSame(after!, '2026-03-10T00:00:00.000Z-abc')).toBe(false);
});

it('begins at the start without one', () => {
  expect(decodePlace(undefined, QUERY)).toEqual({ offset: 0 });
});

it.each([
  ['of another filter', encodePlace(50, LAST, { ...QUERY, verdict: ['go'] })],
  ['of another sort', encodePlace(50, LAST, { ...QUERY, sort: 'title' })],
  ['of nobody', 'abc'],
  ['with nothing in it', ''],
])('refuses one %s', (_, cursor) => {
  expect(() => decodePlace(cursor, QUERY)).toThrow(
    'cursor: is not one that this list gave out for these filters',
  );
});
