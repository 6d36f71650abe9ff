import { Route, Routes } from 'react-router-dom';
import { CampaignList } from './CampaignList';
import { CampaignPage } from './CampaignPage';
import { NEW_PATH } from './campaignLink';
import { NewCampaign } from './NewCampaign';

/** Campaigns: all of them, a new one, and each by itself. */
export function CampaignsPage() {
  return (
    <Routes>
      <Route path={NEW_PATH} element={<NewCampaign />} />
      <Route path=":campaignId" element={<CampaignPage />} />
      <Route path="*" element={<CampaignList />} />
    </Routes>
  );
}
