/** What a column can be sorted by, and where it begins. */
interface Sorting {
  sort: string;
  /** The direction in which the most telling comes first. */
  first: 'asc' | 'desc';
}

/** A column of the scorecard. */
export interface Column extends Partial<Sorting> {
  id: string;
  title: string;
  about: string;
  number?: boolean;
  /** Not shown until somebody chooses it. */
  optional?: boolean;
}

/** The title of a service, which is always there. */
export const TITLE_SORT: Sorting = { sort: 'title', first: 'asc' };

/** In the order in which they stand. */
export const COLUMNS = [
  {
    id: 'owner',
    title: 'Owner',
    about: 'Owns the service in the catalog',
    sort: 'owner',
    first: 'asc',
  },
  {
    id: 'standing',
    title: 'Standing',
    about: 'What the decision is worth now, against what was decided',
    sort: 'standing',
    first: 'asc',
  },
  {
    id: 'gates',
    title: 'Gates',
    about: 'How far each of the gates is',
  },
  {
    id: 'verdict',
    title: 'Verdict',
    about: 'What the rules say now',
    sort: 'verdict',
    first: 'asc',
    optional: true,
  },
  {
    id: 'passed',
    title: 'Gates passed',
    about: 'Of those that apply',
    sort: 'gates-passed',
    first: 'asc',
    number: true,
    optional: true,
  },
  {
    id: 'scope',
    title: 'Launch scope',
    about: 'Full, or a limited first launch with its last day',
    sort: 'scope',
    first: 'asc',
    optional: true,
  },
  {
    id: 'tier',
    title: 'Tier',
    about: 'How much harm it can do',
    sort: 'tier',
    first: 'desc',
  },
  {
    id: 'lifecycle',
    title: 'Lifecycle',
    about: 'The lifecycle in the catalog',
    sort: 'lifecycle',
    first: 'asc',
    optional: true,
  },
  {
    id: 'system',
    title: 'System',
    about: 'The System in the catalog',
    sort: 'system',
    first: 'asc',
    optional: true,
  },
  {
    id: 'domain',
    title: 'Domain',
    about: 'The Domain in the catalog',
    sort: 'domain',
    first: 'asc',
    optional: true,
  },
  {
    id: 'type',
    title: 'Type',
    about: 'The type in the catalog',
    sort: 'type',
    first: 'asc',
    optional: true,
  },
  {
    id: 'critical',
    title: 'Critical',
    about: 'Critical items that are open',
    sort: 'open-critical',
    first: 'desc',
    number: true,
  },
  {
    id: 'open',
    title: 'Open',
    about: 'Items that are open',
    sort: 'open',
    first: 'desc',
    number: true,
    optional: true,
  },
  {
    id: 'not-assessed',
    title: 'Not assessed',
    about: 'Items that nobody has answered',
    sort: 'not-assessed',
    first: 'desc',
    number: true,
    optional: true,
  },
  {
    id: 'gaps',
    title: 'Gaps',
    about: 'Areas and items that nobody can answer for',
    sort: 'gaps',
    first: 'desc',
    number: true,
  },
  {
    id: 'oldest-gap',
    title: 'Oldest gap',
    about: 'How long the oldest of them lasts',
    sort: 'oldest-gap',
    first: 'asc',
    number: true,
  },
  {
    id: 'due',
    title: 'Next due',
    about: 'What has to be done first by a day',
    sort: 'due',
    first: 'asc',
  },
] as const satisfies readonly Column[];

/** What a column is known by. */
export type ColumnId = (typeof COLUMNS)[number]['id'];

/** What is shown to whoever has chosen nothing. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = COLUMNS.filter(
  column => !('optional' in column),
).map(({ id }) => id);
