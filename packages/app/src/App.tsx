import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import homePlugin from '@backstage/plugin-home/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import aiReadinessPlugin from 'backstage-plugin-ai-readiness';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';
import { storageModule } from './modules/storage';

export default createApp({
  features: [
    catalogPlugin,
    catalogGraphPlugin,
    homePlugin,
    notificationsPlugin,
    orgPlugin,
    searchPlugin,
    signalsPlugin,
    userSettingsPlugin,
    aiReadinessPlugin,
    navModule,
    signInModule,
    storageModule,
  ],
});
