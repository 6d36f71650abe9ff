import {
  type ChecklistDiff,
  type ChecklistDraft,
  checklistDiff,
  checklistResponse,
  type DraftFlipsPage,
  type DraftPreview,
  explainFlip,
} from 'backstage-plugin-ai-readiness-common';
import { decodeCursor, encodeCursor } from '../../http/cursor';
import type { VisibleServices } from '../../ownership/OwnershipStore';
import type { DraftSource, LoadedDraft } from '../ChecklistService';
import type {
  DraftCaller,
  DraftFlipsInput,
  DraftService,
} from './DraftService';
import type { DraftVerdictStore } from './DraftVerdictStore';
import { flipTotals } from './flipTotals';
import { type Preview, previewBasis } from './previewBasis';

const NOTHING: VisibleServices = { kind: 'only', refs: [] };

/** Answers from what was judged in the background. */
export class DefaultDraftService implements DraftService {
  static create(options: {
    checklists: DraftSource;
    store: DraftVerdictStore;
    clock: () => string;
  }): DefaultDraftService {
    return new DefaultDraftService(options);
  }

  /** Both checklists stay what they are as long as the backend runs. */
  private readonly diffs = new WeakMap<LoadedDraft, ChecklistDiff>();

  private constructor(
    private readonly parts: Parameters<typeof DefaultDraftService.create>[0],
  ) {}

  async getDraft({ visible }: DraftCaller): Promise<ChecklistDraft> {
    const { checklists, clock } = this.parts;
    const { checklist, hash } = checklists.inForce();
    const since = checklists.inForceSince();
    const preview = previewBasis(checklists, clock());
    return {
      inForce: { version: checklist.version, hash, ...(since && { since }) },
      ...(preview && { draft: await this.preview(preview, visible) }),
    };
  }

  async getFlips(
    query: DraftFlipsInput,
    { visible = NOTHING }: DraftCaller,
  ): Promise<DraftFlipsPage> {
    const { checklists, store, clock } = this.parts;
    const { cursor, limit, ...sides } = query;
    const preview = previewBasis(checklists, clock());
    const of = { ...sides, draft: preview?.draft.hash };
    const offset = decodeCursor(cursor, of);
    if (!preview) return { flips: [], total: 0 };
    const { flips, total } = await store.findFlips(
      preview.basis,
      { ...sides, visible },
      { offset, limit },
    );
    const titles = titlesOf(preview.draft);
    const next = offset + flips.length;
    return {
      flips: flips.map(({ service, from, to, reasons }) => ({
        service,
        from: from.verdict,
        to: to.verdict,
        standingFrom: from.standing,
        standingTo: to.standing,
        reasons: explainFlip(from, to, reasons, titles),
      })),
      total,
      ...(next < total && { nextCursor: encodeCursor(next, of) }),
    };
  }

  private async preview(
    { draft, basis, inForce }: Preview,
    visible: VisibleServices = NOTHING,
  ): Promise<DraftPreview> {
    const counted = await this.parts.store.count(basis, visible);
    const { title, version } = draft.checklist;
    let diff = this.diffs.get(draft);
    if (!diff) {
      diff = checklistDiff(inForce.checklist, draft.checklist);
      this.diffs.set(draft, diff);
    }
    return {
      title,
      version,
      hash: draft.hash,
      ...(draft.countsFrom && { countsFrom: draft.countsFrom }),
      diff,
      asOf: basis.asOf,
      flips: flipTotals(counted),
    };
  }
}

/** "4.5 Learning from incidents", as the draft calls them. */
function titlesOf({ checklist, hash }: LoadedDraft): (id: string) => string {
  const { gates } = checklistResponse(checklist, hash);
  const titles = new Map(
    gates
      .flatMap(({ items }) => items)
      .map(({ id, number, title }) => [id, `${number} ${title}`]),
  );
  return id => titles.get(id) ?? id;
}
