import { lazy } from 'react';

/*
 * Each loads when somebody goes there: the scorecard, where most people begin,
 * is not to wait for the others.
 */
export const ScorecardPage = lazy(async () => {
  const loaded = await import('./scorecard/ScorecardPage');
  return { default: loaded.ScorecardPage };
});

export const InboxPage = lazy(async () => {
  const loaded = await import('../inbox/InboxPage');
  return { default: loaded.InboxPage };
});

export const RollupPage = lazy(async () => {
  const loaded = await import('./rollup/RollupPage');
  return { default: loaded.RollupPage };
});

export const CampaignsPage = lazy(async () => {
  const loaded = await import('../campaign/CampaignsPage');
  return { default: loaded.CampaignsPage };
});

export const ChecklistPage = lazy(async () => {
  const loaded = await import('../checklist/draft/ChecklistPage');
  return { default: loaded.ChecklistPage };
});

export const FindPage = lazy(async () => {
  const loaded = await import('../ownership/find/FindPage');
  return { default: loaded.FindPage };
});

export const OwnerPage = lazy(async () => {
  const loaded = await import('../ownership/duties/OwnerPage');
  return { default: loaded.OwnerPage };
});

export const DeparturePage = lazy(async () => {
  const loaded = await import('../ownership/departure/DeparturePage');
  return { default: loaded.DeparturePage };
});

export const GapsPage = lazy(async () => {
  const loaded = await import('../ownership/gaps/GapsPage');
  return { default: loaded.GapsPage };
});

export const MatrixPage = lazy(async () => {
  const loaded = await import('../ownership/matrix/MatrixPage');
  return { default: loaded.MatrixPage };
});
