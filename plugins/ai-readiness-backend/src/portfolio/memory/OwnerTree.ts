import { type Directory, groupsOf } from 'backstage-plugin-ai-readiness-common';
import type { Turns } from '../../tasks/Turns';
import type { ListOf } from './ListOf';
import { OwnersWithGroups } from './OwnersWithGroups';

/** Which groups are above the owners of services, in one directory. */
export class OwnerTree {
  private readonly above: number[][] = [];

  constructor(
    private readonly owners: ListOf,
    private readonly directory: Directory,
  ) {}

  /** Looks at the owners who have come up since; there can be thousands. */
  async grow(turns: Turns): Promise<void> {
    while (this.above.length < this.owners.names.size) {
      this.add(this.above.length);
      if (turns.areDue()) await turns.give();
    }
  }

  /** Refs of the groups that stand for others. */
  groups(): string[] {
    const codes = this.above.flatMap(([, ...above]) => above);
    return [...new Set(codes)].map(code => this.owners.names.all[code]);
  }

  /** @param alone - groups that stand for themselves, and for nobody below them */
  column(alone: ReadonlySet<string>): OwnersWithGroups {
    const { names } = this.owners;
    while (this.above.length < names.size) this.add(this.above.length);
    if (!alone.size) return new OwnersWithGroups(this.owners, this.above);
    const above = this.above.map(([owner, ...groups]) => [
      owner,
      ...groups.filter(group => !alone.has(names.all[group])),
    ]);
    return new OwnersWithGroups(this.owners, above);
  }

  private add(code: number): void {
    const { names } = this.owners;
    const ref = names.all[code];
    const { groups } = this.directory;
    // A group stands for groups below it, not for its members.
    const above = groups.has(ref) ? groupsOf(ref, this.directory) : [];
    this.above[code] = [code, ...above.map(group => names.codeOf(group))];
  }
}
