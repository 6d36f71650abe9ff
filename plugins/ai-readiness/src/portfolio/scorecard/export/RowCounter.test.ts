import { CsvRowCounter, JsonRowCounter } from './RowCounter';

/** In pieces of every size, so that it is cut in every place. */
function countIn(
  text: string,
  counterOf: () => { add(piece: string): number },
) {
  return Array.from({ length: text.length }, (_, size) => {
    const counter = counterOf();
    let rows = 0;
    for (let at = 0; at < text.length; at += size + 1) {
      rows = counter.add(text.slice(at, at + size + 1));
    }
    return rows;
  });
}

describe('how many rows have arrived', () => {
  it.each([
    ['a,b\r\n', 0],
    ['a,b\r\n1,2\r\n', 1],
    ['a,b\r\n"x\ny",2\r\n"say ""hi""\n",3\r\n', 2],
  ])('of the CSV file %j: %i', (text, rows) => {
    expect(new Set(countIn(text, () => new CsvRowCounter()))).toEqual(
      new Set([rows]),
    );
  });

  it.each([
    ['[]', 0],
    ['[{"title":"a"},\n{"title":"b","gates":[{"id":"c"}]}]', 2],
    ['[{"title":"} \\" { ]"}]', 1],
  ])('of the JSON file %j: %i', (text, rows) => {
    expect(new Set(countIn(text, () => new JsonRowCounter()))).toEqual(
      new Set([rows]),
    );
  });
});
