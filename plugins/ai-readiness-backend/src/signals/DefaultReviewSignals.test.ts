import { mockServices } from '@backstage/backend-test-utils';
import { DefaultReviewSignals } from './DefaultReviewSignals';

const REF = 'component:default/claims-triage';

describe('DefaultReviewSignals', () => {
  it('tells whoever looks at a review that it has changed', async () => {
    const publish = jest.fn(async () => {});
    const signals = DefaultReviewSignals.create({
      signals: { publish },
      logger: mockServices.logger.mock(),
    });
    await signals.changed(REF, 7);
    await signals.changed(REF, 7, 'seen');
    const rest = {
      recipients: { type: 'broadcast' },
      channel: `ai-readiness:${REF}`,
    };
    expect(publish.mock.calls).toEqual([
      [{ ...rest, message: { revision: 7 } }],
      [{ ...rest, message: { revision: 7, changed: true } }],
    ]);
  });

  it('breaks nothing where nobody can be told', async () => {
    const logger = mockServices.logger.mock();
    const signals = DefaultReviewSignals.create({
      signals: { publish: () => Promise.reject(new Error('no events')) },
      logger,
    });
    await signals.changed(REF, 7);
    expect(logger.debug).toHaveBeenCalledWith(
      expect.stringContaining('no events'),
    );
  });
});
