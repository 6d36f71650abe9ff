import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type Directory,
  MINE,
  NONE,
  type PortfolioFilter,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySource } from '../catalog/DirectorySource';
import { Turns } from '../tasks/Turns';
import { OwnerTree } from './memory/OwnerTree';
import type { PortfolioIndex } from './memory/PortfolioIndex';
import type { PortfolioCaller } from './PortfolioService';

const NOBODY: Directory = {
  users: new Set(),
  groups: new Map(),
  judgeable: false,
};

/** The groups above owners, and what there is to say of those who are asked for. */
export class SeenOwners {
  static create(options: {
    directory: Pick<DirectorySource, 'current'>;
    logger: Pick<LoggerService, 'warn'>;
  }): SeenOwners {
    return new SeenOwners(options);
  }

  private readonly hidden = new WeakMap<
    readonly string[],
    { tree: OwnerTree; groups: number; refs: Promise<string[]> }
  >();
  private last?: { directory: Directory; tree: OwnerTree; number: number };

  private constructor(
    private readonly parts: Parameters<typeof SeenOwners.create>[0],
  ) {}

  /** Of the directory as it was read last. */
  async treeOf(index: PortfolioIndex) {
    const directory = await this.directory();
    if (this.last?.directory !== directory) {
      const tree = new OwnerTree(index.columns.owner, directory);
      const number = (this.last?.number ?? 0) + 1;
      this.last = { directory, tree, number };
    }
    const { last } = this;
    await last.tree.grow(Turns.create());
    return last;
  }

  /** Those of a filter whom the catalog does not show to the caller. */
  async unknownAmong(
    { owner = [] }: PortfolioFilter,
    { groups, users, judgeable }: Directory,
    { shownAmong }: Pick<PortfolioCaller, 'shownAmong'>,
  ): Promise<string[]> {
    const refs = owner.filter(ref => ref !== MINE && ref !== NONE);
    if (!refs.length) return [];
    const shown = await shownAmong?.(refs);
    // Whoever the caller may not see stays hidden from them, whatever is known.
    const isMissing = (ref: string) =>
      judgeable && !groups.has(ref) && !users.has(ref);
    return refs.filter(ref => isMissing(ref) || shown?.has(ref) === false);
  }

  /**
   * Groups above owners that the catalog does not show to the caller: who is
   * below one of them is not to be told by its figures. Asked once for as long
   * as what the caller may see is remembered.
   */
  async hiddenGroups(
    tree: OwnerTree,
    { visible, shownAmong }: Pick<PortfolioCaller, 'visible' | 'shownAmong'>,
  ): Promise<readonly string[]> {
    if (!shownAmong || visible?.kind !== 'only') return [];
    const groups = tree.groups();
    const known = this.hidden.get(visible.refs);
    if (known?.tree === tree && known.groups === groups.length) {
      return known.refs;
    }
    const refs = shownAmong(groups).then(shown =>
      groups.filter(ref => !shown.has(ref)),
    );
    this.hidden.set(visible.refs, { tree, groups: groups.length, refs });
    refs.catch(() => this.hidden.delete(visible.refs));
    return refs;
  }

  private async directory(): Promise<Directory> {
    try {
      return (await this.parts.directory.current()).directory;
    } catch (error) {
      // Lists are worth having without it: groups stand for themselves then.
      this.parts.logger.warn(
        `The directory could not be read: ${toError(error).message}`,
      );
      return NOBODY;
    }
  }
}
