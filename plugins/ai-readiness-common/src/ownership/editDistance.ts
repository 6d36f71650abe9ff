/**
 * How many letters have to be put in, left out, changed or swapped with their
 * neighbour to get from one text to the other; Infinity beyond `most`.
 */
export function editDistance(from: string, to: string, most: number): number {
  const width = to.length + 1;
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let twoBefore = new Array<number>(width).fill(0);
  let before = Array.from(twoBefore, (_, index) => index);
  let row = [...twoBefore];
  for (let i = 1; i <= from.length; i++) {
    const letter = from.charCodeAt(i - 1);
    const last = from.charCodeAt(i - 2);
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const other = to.charCodeAt(j - 1);
      const kept = before[j - 1] + (letter === other ? 0 : 1);
      let steps = Math.min(kept, before[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && last === other && letter === to.charCodeAt(j - 2)) {
        steps = Math.min(steps, twoBefore[j - 2] + 1);
      }
      row[j] = steps;
      least = Math.min(least, steps);
    }
    // No way leads back below it, by a swap of two rows ago neither.
    if (least > most) return Infinity;
    [twoBefore, before, row] = [before, row, twoBefore];
  }
  return before[to.length] <= most ? before[to.length] : Infinity;
}
