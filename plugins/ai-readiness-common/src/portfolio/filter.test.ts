import { portfolioFilterSchema } from './filter';

it.each([
  ['one text', 'beta, internal', ['beta', 'internal']],
  ['a list', ['beta, internal', ' live '], ['beta, internal', 'live']],
  ['an empty text', '', []],
])('%s has the values that are meant', (_, lifecycle, expected) => {
  expect(portfolioFilterSchema.parse({ lifecycle })).toEqual({
    lifecycle: expected,
  });
});
