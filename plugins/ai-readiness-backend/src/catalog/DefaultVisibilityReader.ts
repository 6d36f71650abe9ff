import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { pieces } from '../pieces';
import { answered } from './answered';
import { entityPages } from './entityPages';
import type { VisibilityReader } from './VisibilityReader';

const FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];
/** People page through lists; rules about who sees what change more slowly. */
const SERVES_FOR_MS = 30_000;
const CALLERS = 100;
/** The catalog looks for them in one statement. */
const REFS_AT_ONCE = 500;

interface Seen {
  at: number;
  refs: Promise<string[]>;
}

/** Asks the catalog in the caller's name, which applies its own rules. */
export class DefaultVisibilityReader implements VisibilityReader {
  static create(options: {
    catalog: CatalogService;
    auth: Pick<AuthService, 'isPrincipal'>;
    serviceFilter: FilterPredicate;
    clock: () => string;
  }): DefaultVisibilityReader {
    return new DefaultVisibilityReader(options);
  }

  private readonly seen = new Map<string, Seen>();

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultVisibilityReader.create
    >[0],
  ) {}

  async visibleServices(credentials: BackstageCredentials): Promise<string[]> {
    // What a service may see can depend on more than its name.
    if (!this.parts.auth.isPrincipal(credentials, 'user')) {
      return this.readServices(credentials);
    }
    const { userEntityRef } = credentials.principal;
    const now = Date.parse(this.parts.clock());
    const known = this.seen.get(userEntityRef);
    if (known && now - known.at < SERVES_FOR_MS) return known.refs;
    const refs = this.readServices(credentials);
    this.remember(userEntityRef, { at: now, refs });
    refs.catch(() => this.seen.delete(userEntityRef));
    return refs;
  }

  async visibleAmong(
    refs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const visible = new Set<string>();
    for (const entityRefs of pieces(refs, REFS_AT_ONCE)) {
      const { items } = await answered(
        this.parts.catalog.getEntitiesByRefs(
          { entityRefs, fields: FIELDS },
          { credentials },
        ),
      );
      entityRefs.forEach((ref, at) => items[at] && visible.add(ref));
    }
    return visible;
  }

  private async readServices(
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const { catalog, serviceFilter: query } = this.parts;
    const refs: string[] = [];
    const request = { query, fields: FIELDS };
    const pages = entityPages(catalog, async () => credentials, request);
    for await (const page of pages) {
      refs.push(...page.map(entity => stringifyEntityRef(entity)));
    }
    return refs;
  }

  private remember(caller: string, seen: Seen): void {
    this.seen.delete(caller);
    this.seen.set(caller, seen);
    if (this.seen.size <= CALLERS) return;
    const [oldest] = this.seen.keys();
    this.seen.delete(oldest);
  }
}
