import { theDeparture } from '../../__testUtils__/theLookups';
import { departureHeadline } from './departureHeadline';

const [condition, area] = theDeparture.losses;
const elsewhere = { ...area, service: condition.service };
const { flips, emptiedGroups } = theDeparture;

describe('departureHeadline', () => {
  it.each([
    [
      '2 services lose their risk owner, 1 verdict changes',
      { losses: [area, elsewhere], flips },
    ],
    [
      '1 service loses its risk owner, no verdict changes',
      { losses: [area], flips: [] },
    ],
    [
      '1 service loses owners in 2 areas, 2 verdicts change',
      {
        losses: [area, { ...area, area: 'data' as const }],
        flips: [...flips, ...flips],
      },
    ],
    [
      '1 group would have nobody left, no verdict changes',
      { losses: [], flips: [] },
    ],
  ])('%s', (headline, departure) => {
    expect(departureHeadline({ emptiedGroups, ...departure })).toBe(headline);
  });
});
