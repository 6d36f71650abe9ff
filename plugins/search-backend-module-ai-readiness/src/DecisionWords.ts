import { isError } from '@backstage/errors';
import type { PortfolioRow } from 'backstage-plugin-ai-readiness-common';
import type { ReadinessReader } from './ReadinessReader';
import { decisionInWords } from './words';

/**
 * What the decisions in force say. A decision never changes: as long as there is
 * no other one it is not read, and not audited, again.
 */
export class DecisionWords {
  static create(options: { reader: ReadinessReader }): DecisionWords {
    return new DecisionWords(options.reader);
  }

  private known = new Map<string, { decisionId: string; words: string }>();

  private constructor(private readonly reader: ReadinessReader) {}

  async of(row: PortfolioRow): Promise<string> {
    const { entityRef, decided } = row;
    if (!decided) return '';
    const { decisionId } = decided;
    const known = this.known.get(entityRef);
    if (known?.decisionId === decisionId) return known.words;
    const words = await this.read(row);
    if (words) this.known.set(entityRef, { decisionId, words });
    return words;
  }

  /** Forgets all others: they are AI services no more. */
  keep(refs: ReadonlySet<string>): void {
    for (const ref of this.known.keys()) {
      if (!refs.has(ref)) this.known.delete(ref);
    }
  }

  private async read(row: PortfolioRow): Promise<string> {
    try {
      const decision = await this.reader.decisionInForce(row);
      return decision ? decisionInWords(decision) : '';
    } catch (error) {
      // It left the catalog since the page was read.
      if (isNotFound(error)) return '';
      throw error;
    }
  }
}

/** An error response carries the error that the backend met as its cause. */
function isNotFound(error: unknown): boolean {
  return (
    isError(error) &&
    isError(error.cause) &&
    error.cause.name === 'NotFoundError'
  );
}
