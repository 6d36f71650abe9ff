import { canonicalJson } from './canonicalJson';

describe('canonicalJson', () => {
  it('does not depend on the order of keys, at any depth', () => {
    const one = canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] });
    expect(one).toBe('{"a":[{"c":3,"d":2}],"b":1}');
    expect(canonicalJson({ a: [{ c: 3, d: 2 }], b: 1 })).toBe(one);
  });

  it('depends on the order of a list, and leaves out what is undefined', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
    expect(canonicalJson({ a: undefined })).toBe('{}');
    expect(canonicalJson(undefined)).toBe('null');
  });
});
