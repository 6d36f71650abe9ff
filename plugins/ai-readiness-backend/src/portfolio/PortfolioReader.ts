import {
  MINE,
  type PortfolioFilter,
  portfolioFilterSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { ChecklistService } from '../checklist/ChecklistService';
import { checkNames } from './checkNames';
import type { IndexKeeper } from './IndexKeeper';
import { type Asked, type Look, Looks } from './memory/Looks';
import { Orders } from './memory/Orders';
import type { PortfolioIndex } from './memory/PortfolioIndex';
import type { ChecklistNames } from './memory/totals';
import type { PortfolioCaller } from './PortfolioService';
import type { SeenOwners } from './SeenOwners';

/** What somebody asked for, gone through. */
export interface Reading {
  index: PortfolioIndex;
  asked: Asked;
  look: Look;
  /** What about the filters is worth saying. */
  notes: string[];
}

/** So many of them are named in a note. */
const NAMED = 5;

/** Goes through all services for a filter, as they are now. */
export class PortfolioReader {
  static create(options: {
    keeper: Pick<IndexKeeper, 'current'>;
    owners: SeenOwners;
    checklists: ChecklistService;
  }): PortfolioReader {
    return new PortfolioReader(options);
  }

  private readonly views = new WeakMap<
    PortfolioIndex,
    { looks: Looks; orders: Orders }
  >();

  private constructor(
    private readonly parts: Parameters<typeof PortfolioReader.create>[0],
  ) {}

  async read(
    query: PortfolioFilter & { sort?: string },
    caller: Pick<PortfolioCaller, 'visible' | 'shownAmong' | 'mine'>,
  ): Promise<Reading> {
    const names = this.names();
    checkNames(query, names);
    const { keeper, owners } = this.parts;
    const index = await keeper.current();
    const { tree, directory, number } = await owners.treeOf(index);
    const filter = filterOf(query);
    const unknown = await owners.unknownAmong(filter, directory, caller);
    const hidden = await owners.hiddenGroups(tree, caller);
    const alone = new Set([...unknown, ...hidden]);
    const { visible, mine } = caller;
    const asked: Asked = {
      filter,
      ...(visible && { visible }),
      owners: tree.column(alone),
      directory: number,
      mine: mine?.refs ?? [],
      alone,
      names,
    };
    // From here on at once: others change the index meanwhile.
    const look = this.viewsOf(index).looks.take(asked);
    const because = filter.owner?.includes(MINE) && mine?.because;
    const notes = because ? [because] : [];
    if (unknown.length) notes.push(unknownNote(unknown, look));
    return { index, asked, look, notes };
  }

  /** Rows of all services in an order. */
  ordered(
    index: PortfolioIndex,
    { sort, order }: { sort: string; order?: 'asc' | 'desc' },
  ): Uint32Array {
    return this.viewsOf(index).orders.rowsBy(sort, order);
  }

  /** The same for the same question. */
  keyOf({ index, asked }: Pick<Reading, 'index' | 'asked'>): string {
    return this.viewsOf(index).looks.keyOf(asked);
  }

  private viewsOf(index: PortfolioIndex) {
    const views = this.views.get(index) ?? {
      looks: new Looks(index),
      orders: new Orders(index),
    };
    this.views.set(index, views);
    return views;
  }

  private names(): ChecklistNames {
    const { checklist, hash } = this.parts.checklists.inForce();
    return {
      hash,
      gates: checklist.gates.map(({ id }) => id),
      items: checklist.gates.flatMap(({ items }) => items.map(({ id }) => id)),
    };
  }
}

/** Of a query, what it filters by. */
function filterOf(query: PortfolioFilter): PortfolioFilter {
  const names = Object.keys(portfolioFilterSchema.shape);
  return Object.fromEntries(
    Object.entries(query).filter(
      ([name, value]) => names.includes(name) && value !== undefined,
    ),
  );
}

function unknownNote(refs: readonly string[], { facets }: Look): string {
  const named = refs.slice(0, NAMED).join(', ');
  const more = refs.length - NAMED;
  const who = more > 0 ? `${named} and ${more} more` : named;
  const isNamed = facets.owner.values.some(
    ({ value, count }) => count > 0 && refs.includes(value),
  );
  return `${who} ${refs.length === 1 ? 'is' : 'are'} not in the catalog${
    isNamed ? '' : ', and no service names them as an owner'
  }`;
}
