import {
  type InboxDuty,
  type InboxFacts,
  type InboxSubject,
  isToRenew,
  type Renewals,
} from 'backstage-plugin-ai-readiness-common';
import type { OwnerAssignmentRow, ServiceRow } from '../database/tables';
import type { Workloads } from '../ownership/Assignment';
import { Turns } from '../tasks/Turns';
import type { InboxScope } from './InboxStore';
import { type BriefRow, toServiceBrief } from '../ownership/rows';

export type DutyRow = Pick<
  OwnerAssignmentRow,
  | 'service_id'
  | 'kind'
  | 'area'
  | 'item_id'
  | 'liveness'
  | 'since'
  | 'status'
  | 'due_on'
> & { decided: number };
export type GapRow = Pick<
  OwnerAssignmentRow,
  'service_id' | 'area' | 'item_id' | 'since'
>;
export interface RecordRow {
  service_id: string;
  record: string;
}
export type ReviewRow = RecordRow & { decision: string | null };
export type SubjectRow = BriefRow &
  Pick<ServiceRow, 'id' | 'standing' | 'standing_since' | 'owner_refs'>;
export type StateRow = Pick<ServiceRow, 'id' | 'workload' | 'renewals'>;

/** What was found for one person, as it lies in the database. */
export interface InboxRows {
  duties: readonly DutyRow[];
  gaps: readonly GapRow[];
  reviews: readonly ReviewRow[];
  exemptions: readonly RecordRow[];
  decidable: readonly { id: string }[];
  subjects: readonly SubjectRow[];
  states: readonly StateRow[];
}

type Of<K extends keyof InboxFacts> = InboxFacts[K][number];

/** Puts rows of one person together, with turns for others in between. */
export async function toFacts(
  rows: InboxRows,
  { refs, today }: Pick<InboxScope, 'refs' | 'today'>,
): Promise<InboxFacts> {
  const turns = Turns.create();
  const each = async <R, F>(
    found: readonly R[],
    toFact: (row: R) => F | undefined,
  ): Promise<F[]> => {
    const facts: F[] = [];
    for (const row of found) {
      if (turns.areDue()) await turns.give();
      const fact = toFact(row);
      if (fact !== undefined) facts.push(fact);
    }
    return facts;
  };
  const subjects = new Map(
    await each(rows.subjects, row => [row.id, toSubject(row, refs)] as const),
  );
  const workloads = new Map(
    await each(rows.states, row => [row.id, toWorkloads(row)] as const),
  );
  /** A service may have gone between two statements. */
  const on = <R extends { service_id: string }, F>(
    found: readonly R[],
    toFact: (row: R, subject: InboxSubject) => F,
  ): Promise<F[]> =>
    each(found, row => {
      const subject = subjects.get(row.service_id);
      return subject && toFact(row, subject);
    });
  const renewals = await each(rows.states, row => {
    const subject = subjects.get(row.id);
    return subject && toRenewals(row, subject, today);
  });
  return {
    duties: await on(rows.duties, (row, subject) =>
      toDuty(row, subject, workloads.get(row.service_id)),
    ),
    gaps: await on(rows.gaps, toGap),
    reviews: await on(rows.reviews, toReview),
    exemptions: await on(rows.exemptions, ({ record }, subject) => ({
      on: subject,
      exemption: JSON.parse(record),
    })),
    decidable: await each(rows.decidable, ({ id }) => subjects.get(id)),
    renewals: renewals.flat(),
  };
}

function toSubject(row: SubjectRow, refs: readonly string[]): InboxSubject {
  const { owner_refs: owners, standing, standing_since: since } = row;
  const owned: string[] = owners ? JSON.parse(owners) : [];
  return {
    service: toServiceBrief(row),
    owned: owned.some(ref => refs.includes(ref)),
    standing: (standing ?? 'undecided') as InboxSubject['standing'],
    ...(since && { standingSince: since }),
  };
}

function toDuty(
  row: DutyRow,
  on: InboxSubject,
  workloads: Workloads = {},
): InboxDuty {
  const { item_id: itemId, since, status, due_on: dueOn } = row;
  const area = row.area as InboxDuty['area'];
  const workload = row.kind === 'area' && workloads[area];
  return {
    on,
    kind: row.kind as InboxDuty['kind'],
    area,
    ...(itemId && { itemId }),
    liveness: row.liveness as InboxDuty['liveness'],
    ...(since && { since }),
    ...(status && { status: status as InboxDuty['status'] }),
    ...(dueOn && { dueOn }),
    ...(workload && { workload }),
    decided: Boolean(row.decided),
  };
}

function toGap(row: GapRow, on: InboxSubject): Of<'gaps'> {
  const { item_id: itemId, since } = row;
  return {
    on,
    area: row.area as Of<'gaps'>['area'],
    ...(itemId && { itemId }),
    ...(since && { since }),
  };
}

function toReview(row: ReviewRow, on: InboxSubject): Of<'reviews'> {
  const { launchOn } = JSON.parse(row.decision ?? '{}');
  const review = JSON.parse(row.record);
  return { on, review, ...(launchOn && { launchOn }) };
}

function toWorkloads({ workload }: StateRow): Workloads {
  return JSON.parse(workload ?? '{}');
}

/** Of dozens on thousands of services few are near enough to be asked for. */
function toRenewals(
  { renewals }: StateRow,
  on: InboxSubject,
  today: string,
): Of<'renewals'>[] {
  const found: Renewals = JSON.parse(renewals ?? '{}');
  return Object.entries(found)
    .filter(([until]) => isToRenew(until, today))
    .flatMap(([until, ids]) => ids.map(itemId => ({ on, itemId, until })));
}
