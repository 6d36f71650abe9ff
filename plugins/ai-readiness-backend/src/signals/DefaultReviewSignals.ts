import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { ReviewSignals } from './ReviewSignals';

/**
 * Through Backstage's signals. To everybody who listens, and without a word of
 * what has changed: a page asks for that itself, and is shown what it may see.
 */
export class DefaultReviewSignals implements ReviewSignals {
  static create(options: {
    signals: SignalsService;
    logger: LoggerService;
  }): DefaultReviewSignals {
    return new DefaultReviewSignals(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DefaultReviewSignals.create>[0],
  ) {}

  async changed(
    entityRef: string,
    revision: number,
    seen?: 'seen',
  ): Promise<void> {
    const { signals, logger } = this.parts;
    try {
      await signals.publish({
        recipients: { type: 'broadcast' },
        channel: `ai-readiness:${entityRef}`,
        message: { revision, ...(seen && { changed: true }) },
      });
    } catch (error) {
      logger.debug(
        `No open page was told that ${entityRef} has changed: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}
