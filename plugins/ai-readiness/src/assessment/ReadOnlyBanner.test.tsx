import { screen } from '@testing-library/react';
import { aReview, aViewer } from '../__testUtils__/aReview';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { renderReview } from '../__testUtils__/renderReview';

describe('ReadOnlyBanner', () => {
  it('says what one may do who states nothing', async () => {
    const viewer = aViewer({
      mayState: false,
      because: 'Stating needs a permission.',
      mayApproveExemptions: { allowed: false },
    });
    await renderReview({
      api: new InMemoryAiReadinessApi(aReview({ viewer })),
    });
    expect(screen.getByRole('note')).toHaveTextContent(
      'You may record a decision and complete reviews. Items are stated by those who have the permission ai-readiness.assessment.update here.',
    );
  });
});
