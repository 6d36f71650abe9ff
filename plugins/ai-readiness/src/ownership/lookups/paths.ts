import { parseEntityRef } from '@backstage/catalog-model';

/** The sub-pages, relative to where the page is mounted. */
export const SCORECARD_PATH = '';
export const WORK_PATH = 'work';
export const ROLLUPS_PATH = 'rollups';
export const CAMPAIGNS_PATH = 'campaigns';
export const CHECKLIST_PATH = 'checklist';
export const OWNERS_PATH = 'owners';
export const GAPS_PATH = 'gaps';
export const BY_AREA_PATH = 'owners-by-area';
export const OWNER_ROUTE = 'owners/:kind/:namespace/:name';
export const DEPARTURE_ROUTE = 'owners/:kind/:namespace/:name/departure';

export function ownerPath(ownerRef: string): string {
  const { kind, namespace, name } = parseEntityRef(ownerRef);
  return [OWNERS_PATH, kind, namespace, name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/');
}

export function departurePath(ownerRef: string): string {
  return `${ownerPath(ownerRef)}/departure`;
}

/** Only Users and Groups have a page; what is written elsewhere may be anything. */
export function isOwnerRef(ref: string): boolean {
  return /^(user|group):[^:/\s]+\/[^:/\s]+$/.test(ref);
}
