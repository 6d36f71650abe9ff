import {
  type Entity,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
} from '@backstage/catalog-model';
import {
  type Directory,
  type DirectoryGroup,
  ownerContact,
  type OwnerContact,
  relationTargets,
} from 'backstage-plugin-ai-readiness-common';
import type { KnownPeople } from './DirectorySource';
import type { EntityBatch } from './EntityBatch';

/** One live member proves a group alive; a few are asked for at once. */
const MEMBERS_AT_ONCE = 5;

/**
 * The part of the directory that some owners' liveness rests on. Goes down a
 * group tree only while no live user has been found in it.
 */
export class DirectoryWalk {
  private readonly groups = new Map<string, DirectoryGroup>();
  private readonly users = new Set<string>();
  private readonly roots = new Set<string>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly batch: EntityBatch,
    private readonly people: KnownPeople,
  ) {}

  /** What has to be read next to judge these owners; empty when all can be. */
  frontier(owners: readonly string[]): string[] {
    const next: string[] = [];
    this.seen.clear();
    for (const owner of owners) {
      this.roots.add(owner);
      this.visit(owner, new Set(), next);
    }
    return next;
  }

  async directory(): Promise<Directory> {
    const { groups, users } = this;
    const judgeable = users.size > 0 || (await this.batch.holdsUsers());
    return { groups, users, judgeable, ...this.people };
  }

  /** Everything that judging the owners rested on, the last time. */
  visited(): string[] {
    return [...this.seen];
  }

  /** Of the owners that were asked for and that the catalog holds. */
  contacts(): Map<string, OwnerContact> {
    const found = new Map<string, OwnerContact>();
    for (const ref of this.roots) {
      const entity = this.batch.get(ref);
      if (entity) found.set(ref, ownerContact(entity));
    }
    return found;
  }

  /** Whether somebody was found at or below the ref, so that none else is needed. */
  private visit(ref: string, seen: Set<string>, next: string[]): boolean {
    if (seen.has(ref)) return false;
    seen.add(ref);
    this.seen.add(ref);
    if (!this.batch.has(ref)) {
      next.push(ref);
      return false;
    }
    const entity = this.batch.get(ref);
    if (!entity) return false;
    if (ref.startsWith('user:')) {
      this.users.add(ref);
      return !this.people.absent?.has(ref);
    }
    const group = this.groupOf(ref, entity);
    if (group.members.some(member => this.visit(member, seen, []))) return true;
    const unread = group.members.filter(member => this.isUnread(member));
    if (unread.length) next.push(...unread.slice(0, MEMBERS_AT_ONCE));
    // With members still to read, its children may not be needed.
    const below = unread.length ? [] : next;
    let live = false;
    for (const child of group.children) {
      live = this.visit(child, seen, below) || live;
    }
    return live;
  }

  /** Who is known to be absent is in the catalog, and can't prove a group alive. */
  private isUnread(member: string): boolean {
    if (this.batch.has(member)) return false;
    if (!this.people.absent?.has(member)) return true;
    this.users.add(member);
    return false;
  }

  private groupOf(ref: string, entity: Entity): DirectoryGroup {
    const known = this.groups.get(ref);
    if (known) return known;
    const group = {
      members: relationTargets(entity, RELATION_HAS_MEMBER),
      children: relationTargets(entity, RELATION_PARENT_OF),
    };
    this.groups.set(ref, group);
    return group;
  }
}
