import type { Turns } from '../../tasks/Turns';
import type { IndexedService } from '../PortfolioStore';
import { MATCHES, OUT } from './Column';
import { Figures } from './Figures';
import { plainText } from './plainText';
import { ServiceColumns } from './ServiceColumns';
import { TitleOrder } from './TitleOrder';

const ROOM_AT_FIRST = 1_024;

/**
 * All services as lists see them, in columns of numbers: fifty thousand take a
 * few dozen megabytes, and going through all of them milliseconds. A service
 * keeps its row for as long as the backend runs.
 */
export class PortfolioIndex {
  readonly columns = new ServiceColumns();
  readonly figures = new Figures(this.columns);
  readonly titles = new TitleOrder();

  /** Another one whenever a list may look otherwise than before. */
  version = 0;
  /** Another one whenever other services are listed, or by other names. */
  listing = 0;

  private readonly ids: string[] = [];
  private readonly refs: string[] = [];
  private readonly shownTitles: string[] = [];
  private readonly stamps: string[] = [];
  private readonly rowsById = new Map<string, number>();
  private readonly rowsByRef = new Map<string, number>();
  private room = 0;

  /** @param today - UTC day on which it is asked */
  constructor(private today: string) {}

  /** So many services are listed. */
  get size(): number {
    return this.rowsByRef.size;
  }

  get day(): string {
    return this.today;
  }

  /** Every row as matching, those that are gone as out. */
  everything(): Uint8Array {
    const found = new Uint8Array(this.ids.length).fill(OUT);
    for (const row of this.titles.order) found[row] = MATCHES;
    return found;
  }

  idOf = (row: number): string => this.ids[row];
  refOf = (row: number): string => this.refs[row];
  titleOf = (row: number): string => this.shownTitles[row];
  stampOf = (row: number): string => this.stamps[row];

  /** Undefined where it is not listed. */
  rowOf(id: string): number | undefined {
    const row = this.rowsById.get(id);
    return row !== undefined && this.isListed(row) ? row : undefined;
  }

  /** The row of a service that is listed or once was. */
  knownRowOf(id: string): number | undefined {
    return this.rowsById.get(id);
  }

  rowOfRef(ref: string): number | undefined {
    return this.rowsByRef.get(ref);
  }

  isListed(row: number): boolean {
    return this.rowsByRef.get(this.refs[row]) === row;
  }

  /**
   * Takes services as they are now; archived ones are not listed any more.
   * Answers every row that is otherwise than before.
   */
  put(services: readonly IndexedService[]): Iterable<number> {
    const changed = new Set<number>();
    for (const service of services) {
      const known = this.rowsById.get(service.id);
      const isRenamed =
        known !== undefined && this.refs[known] !== service.entityRef;
      if (known !== undefined && (service.archived || isRenamed)) {
        if (this.unlist(known)) changed.add(known);
      }
      if (service.archived) continue;
      const row = known ?? this.newRow(service.id);
      const occupant = this.rowsByRef.get(service.entityRef);
      // A renamed service has been given the row of its new name.
      if (occupant !== undefined && occupant !== row) {
        this.unlist(occupant);
        changed.add(occupant);
      }
      this.set(row, service);
      changed.add(row);
    }
    this.settle(changed);
    return changed;
  }

  /** Those that are not there any more. */
  drop(rows: Iterable<number>): void {
    this.settle(new Set([...rows].filter(row => this.unlist(row))));
  }

  /** What is due and overdue goes by the day. */
  async startDay(today: string, turns: Turns): Promise<void> {
    if (today === this.today) return;
    this.today = today;
    for (const row of [...this.rowsByRef.values()]) {
      this.figures.setDay(row, today);
      if (turns.areDue()) await turns.give();
    }
    this.version += 1;
  }

  private set(row: number, service: IndexedService): void {
    this.refs[row] = service.entityRef;
    this.shownTitles[row] = service.title;
    this.stamps[row] = service.changedIn;
    if (!this.rowsByRef.has(service.entityRef)) this.listing += 1;
    this.rowsByRef.set(service.entityRef, row);
    this.columns.set(row, service);
    this.figures.set(row, service, this.today);
  }

  private unlist(row: number): boolean {
    if (!this.isListed(row)) return false;
    this.rowsByRef.delete(this.refs[row]);
    this.listing += 1;
    return true;
  }

  private newRow(id: string): number {
    const row = this.ids.length;
    this.ids.push(id);
    this.rowsById.set(id, row);
    if (row < this.room) return row;
    this.room = Math.max(ROOM_AT_FIRST, this.room * 2);
    this.columns.grow(this.room);
    this.figures.grow(this.room);
    return row;
  }

  private settle(changed: ReadonlySet<number>): void {
    if (!changed.size) return;
    const keys = new Map<number, string | undefined>();
    for (const row of changed) {
      const key = this.isListed(row) ? this.keyOf(row) : undefined;
      if (key !== this.titles.keyOf(row)) keys.set(row, key);
    }
    this.titles.change(keys);
    this.version += 1;
  }

  private keyOf(row: number): string {
    return `${plainText(this.shownTitles[row])}\u0000${this.refs[row]}`;
  }
}
