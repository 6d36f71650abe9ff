import { median } from './measure';
import type { People } from './portal/company';
import type { Outcome } from './reconcile/protocol';
import { ReconcilingProcess } from './reconcile/ReconcilingProcess';
import { startCatalog } from './reconcile/startCatalog';
import { defineGroup } from './types';

const COMPANIES: Record<'small' | 'middle' | 'large', [number, People?]> = {
  small: [1_000],
  middle: [10_000, { teams: 300, users: 1_000 }],
  large: [50_000],
};
/** After two to warm up. */
const ROUNDS = { small: 8, middle: 4, large: 2 };

export const reconcile = defineGroup({
  ids: {
    'reconcile-catalog-calls': { unit: 'requests', limit: 40 },
    'reconcile-vs-reads': { unit: '×', limit: 3 },
    'reconcile-idle-writes': { unit: 'rows', limit: 0 },
    'reconcile-growth': { unit: '×', limit: 1.5 },
    'reconcile-peak-mb': { unit: 'MB', limit: 250 },
  },
  async run() {
    const small = await observe('small');
    const middle = await observe('middle');
    const large = await observe('large');
    return {
      'reconcile-catalog-calls': {
        value: middle.idle.requests,
        note: `${middle.idle.services} services, 300 groups, 1000 users; first run ${middle.first.requests}`,
      },
      'reconcile-vs-reads': {
        value: middle.ms / middle.readMs,
        note: `${seconds(middle.ms)} ÷ ${seconds(
          middle.readMs,
        )}; the first run, which writes everything, ${seconds(
          middle.first.ms,
        )}`,
      },
      'reconcile-idle-writes': {
        value: Math.max(...[small, middle, large].map(({ idle }) => idle.rows)),
        note: `of ${large.first.rows} at ${large.idle.services} services, besides the one that says when the run was`,
      },
      'reconcile-growth': {
        value: perService(large) / perService(small),
        note: `${perService(large).toFixed(0)} µs ÷ ${perService(small).toFixed(
          0,
        )} µs a service; the bare reads grow ${(
          large.readMs /
          large.idle.services /
          (small.readMs / small.idle.services)
        ).toFixed(2)} ×; 50 000 take ${seconds(large.ms)}, at first ${seconds(
          large.first.ms,
        )}`,
      },
      'reconcile-peak-mb': {
        value: large.peakMb,
        note: `at 50 000 services, of a process of its own; the first run ${large.firstPeakMb.toFixed(
          0,
        )} MB`,
      },
    };
  },
});

interface Observation {
  first: Outcome;
  firstPeakMb: number;
  idle: Outcome;
  /** Medians. */
  ms: number;
  readMs: number;
  peakMb: number;
}

/** The run that finds everything new, and those that find nothing changed. */
async function observe(size: keyof typeof COMPANIES): Promise<Observation> {
  const catalog = await startCatalog(...COMPANIES[size]);
  const rounds = ROUNDS[size];
  try {
    const beginner = await ReconcilingProcess.start(catalog);
    const fresh = await beginner.perform('rest');
    const first = await beginner.perform('reconcile');
    await beginner.stop();

    // As on any other day: a process that has started and found nothing new.
    const usual = await ReconcilingProcess.start(catalog);
    const { restMb } = await usual.perform('rest');
    const runs = [
      await usual.perform('reconcile'),
      await usual.perform('reconcile'),
    ];
    // Before anything else has had its share of the memory.
    const [, { peakMb }] = runs;
    const reads: Outcome[] = [];
    for (let round = 0; round < rounds; round++) {
      runs.push(await usual.perform('reconcile'));
      reads.push(await usual.perform('read'));
    }
    await usual.stop();
    const steady = (outcomes: Outcome[]) =>
      median(outcomes.slice(-rounds).map(({ ms }) => ms));
    const idle = runs[runs.length - 1];
    return {
      first,
      firstPeakMb: first.peakMb - fresh.restMb,
      idle: { ...idle, rows: Math.max(...runs.map(({ rows }) => rows)) },
      ms: steady(runs),
      readMs: steady(reads),
      peakMb: peakMb - restMb,
    };
  } finally {
    await catalog.stop();
  }
}

function perService({ ms, idle }: Observation): number {
  return (ms * 1000) / idle.services;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
