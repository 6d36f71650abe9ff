import {
  checklistResponse,
  type Directory,
  type NoticeKind,
} from 'backstage-plugin-ai-readiness-common';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { Finding } from './Finding';
import {
  campaignFinding,
  conditionFinding,
  decisionFinding,
  driftFinding,
  gapFinding,
  reviewFinding,
} from './findings';
import type { FindingStore, FoundService } from './FindingStore';
import { ServiceOwners } from './ServiceOwners';

/** What a reading goes by. */
export interface Horizon {
  directory: Directory;
  /** Since when things are news (ISO instant). */
  newsFrom: string;
  /** Days, UTC. */
  today: string;
  dueUntil: string;
}

type Pages = AsyncIterable<(Finding | undefined)[]>;

/** Reads what there is to tell of the kinds that are not switched off. */
export class FindingReader {
  static create(options: {
    store: FindingStore;
    checklists: ChecklistService;
    kinds: ReadonlySet<NoticeKind>;
  }): FindingReader {
    return new FindingReader(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof FindingReader.create>[0],
  ) {}

  async *read(horizon: Horizon): AsyncIterable<Finding[]> {
    const { kinds } = this.parts;
    const sources: [readonly NoticeKind[], (horizon: Horizon) => Pages][] = [
      [['gap'], each => this.gaps(each)],
      [['condition-due', 'condition-overdue'], each => this.conditions(each)],
      [['review-due', 'review-overdue'], each => this.reviews(each)],
      [['campaign-due'], each => this.campaignTasks(each)],
      [['decision'], each => this.decisions(each)],
      [['drift'], each => this.drift(each)],
    ];
    for (const [told, pages] of sources) {
      if (!told.some(kind => kinds.has(kind))) continue;
      for await (const page of pages(horizon)) {
        yield page.flatMap(finding =>
          finding && kinds.has(finding.notice.kind) ? [finding] : [],
        );
      }
    }
  }

  private async *gaps({ newsFrom }: Horizon): Pages {
    const numberOf = this.numbers();
    for await (const page of this.parts.store.gaps(newsFrom)) {
      yield page.map(each => gapFinding(each, numberOf));
    }
  }

  private async *conditions({ dueUntil, today }: Horizon): Pages {
    for await (const page of this.parts.store.conditions(dueUntil)) {
      yield page.map(each => conditionFinding(each, today));
    }
  }

  private async *reviews({ dueUntil, today }: Horizon): Pages {
    for await (const page of this.parts.store.reviews(dueUntil)) {
      const owners = await this.owners(page);
      yield page.map(each => reviewFinding(each, owners, today));
    }
  }

  private async *campaignTasks({ dueUntil, today }: Horizon): Pages {
    const numberOf = this.numbers();
    for await (const page of this.parts.store.campaignTasks(dueUntil)) {
      const owners = await this.owners(page);
      yield page.map(each => campaignFinding(each, owners, numberOf, today));
    }
  }

  private async *decisions({ newsFrom, directory }: Horizon): Pages {
    const nameOf = (ref: string) =>
      directory.titles?.get(ref) ?? ref.slice(ref.indexOf('/') + 1);
    for await (const page of this.parts.store.decisions(newsFrom)) {
      const owners = await this.owners(page);
      yield page.map(each => decisionFinding(each, owners, nameOf));
    }
  }

  private async *drift({ newsFrom }: Horizon): Pages {
    const { store, kinds } = this.parts;
    for await (const page of store.drift(newsFrom)) {
      const owners = await this.owners(page);
      yield page.map(each => driftFinding(each, owners, kinds));
    }
  }

  private async owners(
    page: readonly { on: FoundService }[],
  ): Promise<ServiceOwners> {
    const items = this.items();
    const named = await this.parts.store.owners(page.map(({ on }) => on.id));
    return ServiceOwners.of(named, itemId => items.get(itemId)?.area);
  }

  private numbers(): (itemId: string) => string {
    const items = this.items();
    return itemId => items.get(itemId)?.number ?? itemId;
  }

  private items() {
    const { checklist, hash } = this.parts.checklists.inForce();
    const { gates } = checklistResponse(checklist, hash);
    const items = gates.flatMap(gate => gate.items);
    return new Map(items.map(item => [item.id, item]));
  }
}
