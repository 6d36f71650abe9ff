import { InputError } from '@backstage/errors';
import type { PortfolioFilter } from 'backstage-plugin-ai-readiness-common';
import type { ChecklistNames } from './memory/totals';

/**
 * Gates and items are data, so no schema knows them.
 *
 * @throws InputError that names those of the checklist in force
 */
export function checkNames(
  {
    gate,
    item,
    sort,
  }: Pick<PortfolioFilter, 'gate' | 'item'> & {
    sort?: string;
  },
  { gates, items }: ChecklistNames,
): void {
  gate?.forEach(value =>
    check('gate', value.split(':')[0], gates, ', each with ":" and a state'),
  );
  item?.forEach(value => check('item', value, items));
  if (sort?.startsWith('gate:')) {
    check('sort', sort.slice('gate:'.length), gates, ', each after "gate:"');
  }
}

function check(
  path: string,
  name: string,
  allowed: readonly string[],
  form = '',
): void {
  if (allowed.includes(name)) return;
  throw new InputError(
    `${path}: ${JSON.stringify(
      name,
    )} is not in the checklist in force; it has ${allowed.join(', ')}${form}`,
  );
}
