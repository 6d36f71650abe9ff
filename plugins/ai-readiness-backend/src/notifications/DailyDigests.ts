import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { addDays, type NoticeKind } from 'backstage-plugin-ai-readiness-common';
import type { DigestSender } from './DigestSender';
import { digestOf } from './digestOf';
import type { NoticeStore } from './NoticeStore';

/** An instance that takes longer to send one digest has died on it. */
const CLAIM_HOLDS_FOR_MS = 10 * 60_000;
/** Then it is not the digest that is to blame. */
const FAILURES_IN_A_ROW = 3;

/** Sends everybody who waits the digest of the day, or its continuation. */
export class DailyDigests {
  static create(options: {
    notices: NoticeStore;
    sender: DigestSender;
    kinds: ReadonlySet<NoticeKind>;
    clock: () => string;
    logger: LoggerService;
  }): DailyDigests {
    return new DailyDigests(options);
  }

  private hasNobodyToSend = false;

  private constructor(
    private readonly parts: Parameters<typeof DailyDigests.create>[0],
  ) {}

  /** Answers how many digests were sent. */
  async send(signal?: AbortSignal): Promise<number> {
    const { notices, kinds, logger } = this.parts;
    let sent = 0;
    let failures = 0;
    for (const recipient of await notices.waiting([...kinds])) {
      signal?.throwIfAborted();
      try {
        const outcome = await this.sendTo(recipient);
        if (outcome === 'nobody-sends') break;
        if (outcome === 'sent') sent += 1;
        failures = 0;
      } catch (error) {
        failures += 1;
        logger.warn(
          `${recipient} could not be told; the next run tries again: ${stringifyError(
            error,
          )}`,
        );
        if (failures === FAILURES_IN_A_ROW) break;
      }
    }
    return sent;
  }

  private async sendTo(
    recipient: string,
  ): Promise<'sent' | 'nothing-new' | 'nobody-sends'> {
    const { notices, sender, kinds, clock } = this.parts;
    const at = clock();
    const day = addDays(at, 0);
    const told = await notices.claim({
      recipient,
      day,
      kinds: [...kinds],
      at,
      goneBefore: new Date(Date.parse(at) - CLAIM_HOLDS_FOR_MS).toISOString(),
    });
    if (!told) return 'nothing-new';
    try {
      if (await sender.send(recipient, digestOf(told, day))) {
        this.hasNobodyToSend = false;
        await notices.markSent(recipient, day, clock());
        return 'sent';
      }
    } catch (error) {
      await notices.release(recipient, day);
      throw error;
    }
    await notices.release(recipient, day);
    this.noteThatNobodySends();
    return 'nobody-sends';
  }

  /** Once; a portal may do without. */
  private noteThatNobodySends(): void {
    if (this.hasNobodyToSend) return;
    this.hasNobodyToSend = true;
    this.parts.logger.info(
      'Owners are not told of anything: this portal has no notifications backend (@backstage/plugin-notifications-backend). Everything else works; aiReadiness.notifications: false stops looking for what there is to tell',
    );
  }
}
