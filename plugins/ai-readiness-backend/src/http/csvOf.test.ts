import { text } from 'node:stream/consumers';
import { csvOf } from './csvOf';
import { jsonListOf } from './jsonListOf';

async function* endless(end: () => void) {
  try {
    for (let line = 0; ; line++) yield [line];
  } finally {
    end();
  }
}

async function* failing() {
  yield ['one'];
  throw new Error('the connection is gone');
}

it('makes text of what a spreadsheet would take for a formula', async () => {
  async function* lines() {
    yield ['=1+1', '+49', '-1', '@all', '\tx', 'plain', -1, undefined];
  }
  const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  expect(await text(csvOf(columns, lines()))).toBe(
    "a,b,c,d,e,f,g,h\n'=1+1,'+49,'-1,'@all,'\tx,plain,-1,\n",
  );
});

it('ends the lines when the reader leaves', async () => {
  const ended = new Promise<void>(end => {
    const csv = csvOf(['a'], endless(end));
    csv.once('data', () => csv.destroy());
  });
  await expect(ended).resolves.toBeUndefined();
});

it('breaks off with the lines', async () => {
  await expect(text(csvOf(['a'], failing()))).rejects.toThrow('is gone');
  await expect(text(jsonListOf(failing()))).rejects.toThrow('is gone');
});

it.each([
  [[], []],
  [[[]], []],
  [
    [[1, 2], [], [3]],
    [1, 2, 3],
  ],
])('writes %j as one list', async (pieces, expected) => {
  async function* all() {
    yield* pieces;
  }
  expect(JSON.parse(await text(jsonListOf(all())))).toEqual(expected);
});
