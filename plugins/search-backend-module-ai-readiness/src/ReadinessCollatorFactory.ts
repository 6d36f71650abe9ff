import { Readable } from 'node:stream';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  type ChecklistResponse,
  READINESS_DOCUMENT_TYPE,
  type ReadinessDocument,
} from 'backstage-plugin-ai-readiness-common';
import type { DocumentOptions } from './config';
import { DecisionWords } from './DecisionWords';
import type { ReadinessReader } from './ReadinessReader';
import { toDocument } from './toDocument';

/** So many decisions are asked for at once. */
const AT_ONCE = 4;

/**
 * Every AI service as a document of the search. A run that fails half-way leaves
 * the documents of the run before in place: the error goes to the search engine.
 */
export class ReadinessCollatorFactory implements DocumentCollatorFactory {
  static create(
    options: { reader: ReadinessReader } & DocumentOptions,
  ): ReadinessCollatorFactory {
    return new ReadinessCollatorFactory(options);
  }

  readonly type = READINESS_DOCUMENT_TYPE;
  readonly visibilityPermission = catalogEntityReadPermission;

  private readonly decisions: DecisionWords;

  private constructor(
    private readonly options: { reader: ReadinessReader } & DocumentOptions,
  ) {
    this.decisions = DecisionWords.create(options);
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  private async *documents(): AsyncGenerator<ReadinessDocument> {
    const { reader, locationTemplate, details } = this.options;
    const names = details && namesOf(await reader.checklist());
    // What moved to a later page meanwhile comes by twice.
    const seen = new Set<string>();
    for await (const page of reader.services()) {
      const rows = page.filter(({ entityRef }) => !seen.has(entityRef));
      rows.forEach(({ entityRef }) => seen.add(entityRef));
      for (let start = 0; start < rows.length; start += AT_ONCE) {
        const some = rows.slice(start, start + AT_ONCE);
        yield* await Promise.all(
          some.map(async row =>
            toDocument(
              row,
              locationTemplate,
              names
                ? {
                    critical: row.openCriticalItems.map(
                      id => names.get(id) ?? id,
                    ),
                    decision: await this.decisions.of(row),
                  }
                : undefined,
            ),
          ),
        );
      }
    }
    this.decisions.keep(seen);
  }
}

/** Items as people call them, by id: "4.2 Quality monitoring". */
function namesOf({ gates }: ChecklistResponse): ReadonlyMap<string, string> {
  const items = gates.flatMap(gate => gate.items);
  return new Map(items.map(item => [item.id, `${item.number} ${item.title}`]));
}
