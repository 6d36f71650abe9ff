import type { Readable } from 'node:stream';
import type { PortfolioRow } from 'backstage-plugin-ai-readiness-common';
import { csvOf } from '../http/csvOf';

type Cell = string | number | undefined;

/** In their order; the gates of the checklist come behind them. */
const COLUMNS: Record<string, (row: PortfolioRow) => Cell> = {
  service: row => row.title,
  ref: row => row.entityRef,
  owner: row => row.owner,
  system: row => row.system,
  domain: row => row.domain,
  lifecycle: row => row.lifecycle,
  type: row => row.type,
  'risk tier': row => row.riskTier,
  verdict: row => row.verdict,
  standing: row => row.standing,
  'standing since': row => row.standingSince,
  decided: row => row.decided?.verdict,
  'decided on': row => row.decided?.on,
  'overridden until': row => row.decided?.breakGlassUntil,
  scope: row => row.scope.kind,
  'scope until': row => row.scope.until,
  'gates passed': row => row.gatesPassed,
  gates: row => row.gatesTotal,
  'open critical items': row => row.openCritical,
  'open items': row => row.open,
  'not assessed items': row => row.notAssessed,
  'exempt items': row => row.exempt,
  'ownership gaps': row => row.ownershipGaps,
  'oldest gap since': row => row.oldestGapSince,
  due: row => row.due?.kind,
  'due on': row => row.due?.on,
  flags: row => row.flags.join(', '),
  'anti-patterns': row => row.antiPatterns.join(', '),
  'may change by itself at': row => row.nextChangeAt,
  'judged at': row => row.computedAt,
};

/** The services as a file for a spreadsheet. */
export function portfolioAsCsv(
  pieces: AsyncIterable<readonly PortfolioRow[]>,
  gates: readonly string[],
): Readable {
  const columns = [...Object.keys(COLUMNS), ...gates.map(id => `gate ${id}`)];
  return csvOf(columns, linesOf(pieces, gates));
}

async function* linesOf(
  pieces: AsyncIterable<readonly PortfolioRow[]>,
  gates: readonly string[],
) {
  const cells = Object.values(COLUMNS);
  for await (const rows of pieces) {
    for (const row of rows) {
      const states = new Map(row.gates.map(({ id, state }) => [id, state]));
      yield [
        ...cells.map(cell => cell(row)),
        ...gates.map(id => states.get(id)),
      ];
    }
  }
}
