import type {
  Area,
  DutyKind,
  EffectiveStatus,
  GapRemedy,
  Liveness,
  Owner,
  OwnerSource,
  Workload,
} from 'backstage-plugin-ai-readiness-common';

/** One duty of a service with everybody who is named for it. */
export interface Assignment {
  kind: DutyKind;
  area: Area;
  /** Of everything but an area. */
  itemId?: string;
  /** Empty: nobody is named. */
  owners: Owner[];
  source?: OwnerSource;
  liveness: Liveness;
  /** Of a gap. */
  since?: string;
  remedy?: GapRemedy;
  status?: EffectiveStatus;
  dueOn?: string;
}

/** What a service leaves open, by area. */
export type Workloads = Partial<Record<Area, Workload>>;
