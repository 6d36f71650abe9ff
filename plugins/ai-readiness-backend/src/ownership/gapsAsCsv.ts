import type { Readable } from 'node:stream';
import type { OwnershipGap } from 'backstage-plugin-ai-readiness-common';
import { csvOf } from '../http/csvOf';

const COLUMNS = [
  'service',
  'ref',
  'area',
  'item',
  'why',
  'since',
  'named',
  'team',
  'system',
  'domain',
  'verdict',
  'to do',
  'on',
  'annotation',
];

/** The gaps as a file for a spreadsheet. */
export function gapsAsCsv(
  pieces: AsyncIterable<readonly OwnershipGap[]>,
): Readable {
  return csvOf(COLUMNS, linesOf(pieces));
}

async function* linesOf(pieces: AsyncIterable<readonly OwnershipGap[]>) {
  for await (const gaps of pieces) {
    for (const { service, remedy, ...gap } of gaps) {
      yield [
        service.title,
        service.entityRef,
        gap.area,
        gap.itemId,
        gap.liveness,
        gap.since,
        gap.owners.map(({ ref }) => ref).join(', '),
        service.owner,
        service.system,
        service.domain,
        service.verdict,
        remedy?.advice,
        remedy?.entityRef,
        remedy?.annotation,
      ];
    }
  }
}
