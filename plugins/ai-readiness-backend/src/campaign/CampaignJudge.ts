import { InputError } from '@backstage/errors';
import {
  type CampaignFacts,
  type CampaignInput,
  type CampaignProblem,
  campaignProblems,
  isGap,
  ownerLiveness,
  type OwnershipConfig,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySource } from '../catalog/DirectorySource';
import type { ChecklistService } from '../checklist/ChecklistService';

/** As much of a campaign as a request is about, as far as it could be read. */
interface Read<Whole> {
  whole?: Whole;
  given: Partial<CampaignInput>;
  problems: readonly CampaignProblem[];
}

/** Tells whether what somebody wants a campaign to be is possible. */
export class CampaignJudge {
  static create(options: {
    checklists: ChecklistService;
    directory: DirectorySource;
    ownership: Pick<OwnershipConfig, 'placeholders'>;
    clock: () => string;
  }): CampaignJudge {
    return new CampaignJudge(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof CampaignJudge.create>[0],
  ) {}

  /**
   * @param dueOn - the due date that it has already
   * @throws InputError with all that is wrong, by field
   */
  async accept<Whole extends Partial<CampaignInput>>(
    { whole, given, problems }: Read<Whole>,
    dueOn?: string,
  ): Promise<Whole> {
    const facts = await this.facts(given, dueOn);
    const all = [...problems, ...campaignProblems(given, facts)];
    if (whole && !all.length) return whole;
    throw new InputError(
      all
        .map(({ path, message }) => (path ? `${path}: ${message}` : message))
        .join('; '),
    );
  }

  private async facts(
    { owner }: Partial<CampaignInput>,
    dueOn?: string,
  ): Promise<CampaignFacts> {
    const { checklists, clock } = this.parts;
    const { gates } = checklists.inForce().checklist;
    const liveness = owner && (await this.livenessOf(owner));
    return {
      asOf: clock(),
      gateIds: gates.map(({ id }) => id),
      itemIds: gates.flatMap(({ items }) => items.map(({ id }) => id)),
      livenessOf: () => liveness || 'unknown',
      ...(dueOn && { dueOn }),
    };
  }

  /** Somebody new may not be in what was read some minutes ago. */
  private async livenessOf(owner: string) {
    const { directory, ownership } = this.parts;
    const known = await directory.current();
    const liveness = ownerLiveness(owner, known.directory, ownership);
    if (!isGap(liveness)) return liveness;
    const read = await directory.refreshed();
    return ownerLiveness(owner, read.directory, ownership);
  }
}
