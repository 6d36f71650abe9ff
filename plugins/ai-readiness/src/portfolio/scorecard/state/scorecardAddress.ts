import type {
  FacetName,
  PortfolioFilterInput,
  PortfolioQuery,
} from 'backstage-plugin-ai-readiness-common';

/**
 * The filters, by the names that the API gives them. A list of its own: what
 * checks them at the server would weigh on the first load.
 */
export const FILTER_NAMES = [
  'standing',
  'owner',
  'gate',
  'flag',
  'tier',
  'due',
  'lifecycle',
  'verdict',
  'area',
  'system',
  'domain',
  'type',
  'item',
  'gap',
  'pattern',
] as const satisfies readonly FacetName[];

/** Which services are shown; what is absent narrows nothing. */
export type ScorecardFilters = { q?: string } & Partial<
  Record<FacetName, readonly string[]>
>;

/** What the page shows, as its address says. */
export interface ScorecardState {
  filters: ScorecardFilters;
  sort: string;
  /** Absent: the most telling first. */
  order?: 'asc' | 'desc';
  /** Absent: those that one has chosen for good. */
  columns?: readonly string[];
  limit: number;
  cursor?: string;
  /** The service that is shown at the side. */
  preview?: string;
  /** How many days back the trend goes, where it is shown. */
  trend?: string;
}

export const DEFAULT_SORT = 'attention';
export const PAGE_SIZES = [25, 50, 100, 200];
const DEFAULT_SIZE = 50;
/** Stands for columns of which none is shown. */
const NO_COLUMNS = 'none';
/** As `kind:namespace/name`; links are often cut off where they are sent. */
const FULL_REF = /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/;

export function readAddress(search: string): ScorecardState {
  const params = new URLSearchParams(search);
  const filters: ScorecardFilters = {};
  for (const name of FILTER_NAMES) {
    const values = params.getAll(name).flatMap(each => each.split(','));
    const given = [...new Set(values)].filter(Boolean);
    if (given.length) filters[name] = given;
  }
  const q = params.get('q');
  if (q) filters.q = q;
  const order = params.get('order');
  const preview = params.get('preview') ?? '';
  return {
    filters,
    sort: params.get('sort') || DEFAULT_SORT,
    order: order === 'asc' || order === 'desc' ? order : undefined,
    columns: params.get('columns')?.split(',').filter(isColumn),
    limit: sizeOf(params.get('limit') ?? ''),
    cursor: params.get('cursor') || undefined,
    preview: FULL_REF.test(preview) ? preview : undefined,
    trend: params.get('trend') || undefined,
  };
}

function isColumn(word: string): boolean {
  return Boolean(word) && word !== NO_COLUMNS;
}

function sizeOf(value: string): number {
  return PAGE_SIZES.find(size => String(size) === value) ?? DEFAULT_SIZE;
}

/** Readable, as somebody may send it on: without what goes without saying. */
export function writeAddress(state: Partial<ScorecardState>): string {
  const { filters = {}, sort, order, columns, limit } = state;
  const { cursor, preview, trend } = state;
  const params = new URLSearchParams();
  if (filters.q) params.set('q', filters.q);
  for (const name of FILTER_NAMES) {
    const values = filters[name];
    if (values?.length) params.set(name, values.join(','));
  }
  if (sort && sort !== DEFAULT_SORT) params.set('sort', sort);
  if (order) params.set('order', order);
  if (columns) params.set('columns', columns.join(',') || NO_COLUMNS);
  if (limit && limit !== DEFAULT_SIZE) params.set('limit', String(limit));
  if (cursor) params.set('cursor', cursor);
  if (preview) params.set('preview', preview);
  if (trend) params.set('trend', trend);
  const written = params
    .toString()
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/');
  return written && `?${written}`;
}

/** The part of the address that a saved view keeps: not where one is in it. */
export function viewAddress(state: ScorecardState): string {
  const { filters, sort, order, columns } = state;
  return writeAddress({ filters, sort, order, columns });
}

/** The filters after a change; without values one is none. */
export function withChange(
  before: ScorecardFilters,
  change: ScorecardFilters,
): ScorecardFilters {
  const after = Object.entries({ ...before, ...change });
  return Object.fromEntries(after.filter(([, value]) => value?.length));
}

export function isNarrowed(filters: ScorecardFilters): boolean {
  return Object.keys(filters).length > 0;
}

/** As a request wants them. */
export function filterOf(filters: ScorecardFilters): PortfolioFilterInput {
  const { q, ...lists } = filters;
  const text = q?.trim();
  return { ...copied(lists), ...(text && { q: text }) };
}

function copied(
  lists: Omit<ScorecardFilters, 'q'>,
): Partial<Record<FacetName, string[]>> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, values]) => [name, [...values]]),
  );
}

export function queryOf(state: ScorecardState): PortfolioQuery {
  const { filters, sort, order, limit, cursor } = state;
  return {
    ...filterOf(filters),
    sort,
    ...(order && { order }),
    limit,
    ...(cursor && { cursor }),
  };
}
