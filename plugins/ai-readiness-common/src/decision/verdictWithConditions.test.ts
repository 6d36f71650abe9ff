import { verdictWithConditions, type CarriedAs } from './verdictWithConditions';

function carriedAs(
  kind: CarriedAs['kind'],
  fields: Partial<CarriedAs['item']> = {},
): CarriedAs {
  return {
    kind,
    item: {
      id: 'a',
      number: '1.1',
      critical: false,
      effective: kind ? 'partially-met' : 'met',
      open: kind !== undefined,
      onMinimum: false,
      ...fields,
    },
  };
}

const MET = carriedAs(undefined);
const CLOSURE = carriedAs('closure');
const CRITICAL = { critical: true };

describe('verdictWithConditions', () => {
  it.each([
    ['go', [MET]],
    ['conditional-go', [MET, CLOSURE, CLOSURE]],
    ['no-go', [CLOSURE, CLOSURE, CLOSURE]],
    ['no-go', [carriedAs('closure', CRITICAL)]],
    // A target plan takes it off the open ones, also where it is critical.
    ['conditional-go', [CLOSURE, CLOSURE, carriedAs('target', CRITICAL)]],
    [
      'incomplete',
      [CLOSURE, carriedAs(undefined, { effective: 'not-assessed' })],
    ],
  ])('is %s', (verdict, items) => {
    expect(verdictWithConditions(items, { maxOpenItems: 2 })).toBe(verdict);
  });
});
