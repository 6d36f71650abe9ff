import { screen, waitFor } from '@testing-library/react';
import { InMemoryCampaigns } from '../__testUtils__/InMemoryCampaigns';
import { renderPortfolio } from '../__testUtils__/renderPortfolio';
import { StartCampaign } from './StartCampaign';

const NAME = 'Start a campaign';

describe('StartCampaign', () => {
  it('takes the filters along', async () => {
    await renderPortfolio(<StartCampaign filters={{ tier: ['high'] }} />);
    expect(screen.getByRole('button', { name: NAME })).toHaveAttribute(
      'href',
      '/ai-readiness/campaigns/new?tier=high',
    );
  });

  it('says that it can’t be about whoever looks', async () => {
    await renderPortfolio(<StartCampaign filters={{ owner: ['mine'] }} />);
    const start = screen.getByRole('button', { name: NAME });
    expect(start).toHaveAttribute('aria-disabled', 'true');
    expect(start).toHaveAttribute(
      'title',
      expect.stringMatching(/^Choose owners instead of “Mine”/),
    );
  });

  it('says why somebody may not', async () => {
    const campaigns = new InMemoryCampaigns();
    const because = 'Managing campaigns needs a permission';
    campaigns.viewer = { mayManage: false, because };
    await renderPortfolio(<StartCampaign filters={{}} />, { campaigns });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: NAME })).toHaveAttribute(
        'title',
        because,
      ),
    );
  });
});
