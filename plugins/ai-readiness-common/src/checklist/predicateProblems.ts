/** What is wrong with the form of a predicate, and where in it. */
export interface PredicateProblem {
  path: (string | number)[];
  message: string;
}

type Path = PredicateProblem['path'];

const COMBINERS = ['$all', '$any', '$not'];
const MATCHERS = ['$exists', '$in', '$contains', '$hasPrefix'];
const EXAMPLE = '{"aiReadiness.riskTier": "high"}';

/** Judges the form of a filter predicate in words that its author can use. */
export function predicateProblems(value: unknown): PredicateProblem[] {
  return isMapping(value)
    ? mappingProblems(value, [])
    : [{ path: [], message: `must be a filter predicate such as ${EXAMPLE}` }];
}

function mappingProblems(
  value: Record<string, unknown>,
  path: Path,
): PredicateProblem[] {
  const keys = Object.keys(value);
  const operators = keys.filter(key => key.startsWith('$'));
  if (operators.length === 0) {
    return keys.flatMap(key => matcherProblems(value[key], [...path, key]));
  }
  const unknown = operators.find(key => !COMBINERS.includes(key));
  if (unknown) {
    const message = MATCHERS.includes(unknown)
      ? `${unknown} compares the value of one field and can't stand here; use ${list(
          COMBINERS,
        )}`
      : `unknown operator; use ${list(COMBINERS)}`;
    return [{ path: [...path, unknown], message }];
  }
  if (keys.length > 1) {
    const message = `must stand alone; put it and the other conditions into one $all`;
    return [{ path: [...path, operators[0]], message }];
  }
  const [operator] = operators;
  const inner = value[operator];
  if (operator === '$not') {
    return nestedProblems(inner, [...path, operator]);
  }
  return Array.isArray(inner)
    ? inner.flatMap((entry, index) =>
        nestedProblems(entry, [...path, operator, index]),
      )
    : [{ path: [...path, operator], message: 'must be a list of predicates' }];
}

function matcherProblems(value: unknown, path: Path): PredicateProblem[] {
  if (isPrimitive(value)) {
    return [];
  }
  const keys = isMapping(value) ? Object.keys(value) : [];
  const [operator] = keys;
  if (!isMapping(value) || keys.length !== 1) {
    return [
      {
        path,
        message: `must be a text, a number, true, false or exactly one of ${list(
          MATCHERS,
        )}`,
      },
    ];
  }
  const at = [...path, operator];
  const inner = value[operator];
  switch (operator) {
    case '$exists':
      return when(typeof inner !== 'boolean', at, 'must be true or false');
    case '$hasPrefix':
      return when(typeof inner !== 'string', at, 'must be a text');
    case '$in':
      return when(
        !Array.isArray(inner) || !inner.every(isPrimitive),
        at,
        'must be a list of texts, numbers, true or false',
      );
    case '$contains':
      return nestedProblems(inner, at);
    default:
      return [{ path: at, message: `unknown operator; use ${list(MATCHERS)}` }];
  }
}

/** Below the root a plain value is a predicate too: the element of a list. */
function nestedProblems(value: unknown, path: Path): PredicateProblem[] {
  if (isPrimitive(value)) {
    return [];
  }
  return isMapping(value)
    ? mappingProblems(value, path)
    : [{ path, message: `must be a filter predicate such as ${EXAMPLE}` }];
}

function when(wrong: boolean, path: Path, message: string): PredicateProblem[] {
  return wrong ? [{ path, message }] : [];
}

function isPrimitive(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(names: string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}
