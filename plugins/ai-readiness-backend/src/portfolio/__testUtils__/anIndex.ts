import type {
  Directory,
  DirectoryGroup,
  PortfolioFilter,
} from 'backstage-plugin-ai-readiness-common';
import type { VisibleServices } from '../../ownership/OwnershipStore';
import { type Look, Looks, slice } from '../memory/Looks';
import { Orders } from '../memory/Orders';
import { OwnerTree } from '../memory/OwnerTree';
import { PortfolioIndex } from '../memory/PortfolioIndex';
import type { IndexedService } from '../PortfolioStore';
import { TODAY } from './aService';

export const NAMES = {
  hash: 'checklist',
  gates: ['cost', 'reliability'],
  items: ['alerting', 'fallback'],
};

const EVERYTHING = { offset: 0, limit: Infinity };

/** Groups with the groups right below them. */
export function aDirectory(groups: Record<string, string[]>): Directory {
  const entries = Object.entries(groups).map(
    ([ref, children]): [string, DirectoryGroup] => [
      ref,
      { members: [], children },
    ],
  );
  return { users: new Set(), groups: new Map(entries), judgeable: true };
}

/** An index of some services, with what is asked of it most. */
export function anIndex(
  services: readonly IndexedService[],
  directory = aDirectory({}),
  names = NAMES,
) {
  const index = new PortfolioIndex(TODAY);
  index.put(services);
  const looks = new Looks(index);
  const orders = new Orders(index);
  const tree = new OwnerTree(index.columns.owner, directory);
  const take = (
    filter: PortfolioFilter,
    {
      visible = { kind: 'all' },
      mine = [],
      alone = new Set(),
    }: {
      visible?: VisibleServices;
      mine?: readonly string[];
      alone?: ReadonlySet<string>;
    } = {},
  ): Look =>
    looks.take({
      visible,
      filter,
      owners: tree.column(alone),
      directory: 1,
      mine,
      alone,
      names,
    });
  const listed = (look: Look, sort = 'title', order?: 'asc' | 'desc') =>
    slice(look, orders.rowsBy(sort, order), EVERYTHING).map(index.titleOf);
  return { index, looks, orders, tree, take, listed };
}
