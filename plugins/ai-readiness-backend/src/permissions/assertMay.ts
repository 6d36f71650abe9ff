import { NotAllowedError } from '@backstage/errors';
import {
  type Area,
  AREA_TITLES,
  AREAS,
  assessmentUpdatePermission,
} from 'backstage-plugin-ai-readiness-common';
import type { Allowance, CallerStanding } from './CallerStanding';

/** For a caller of whom nobody has found out what they may. */
export const NOT_SIGNED_IN = 'Sign in to change this';

/** @throws NotAllowedError that says why not */
export function assertMay(allowance: Allowance | undefined): void {
  if (allowance?.allowed) return;
  throw new NotAllowedError(allowance?.because ?? NOT_SIGNED_IN);
}

/**
 * That somebody may state an item, and add evidence and plans to it.
 *
 * @throws NotAllowedError that names the area and the permission
 */
export function assertMayState(
  standing: CallerStanding | undefined,
  item: { number: string; area: Area },
): void {
  if (standing?.mayStateAreas.includes(item.area)) return;
  assertMayStateAny(standing);
  const { name } = assessmentUpdatePermission;
  throw new NotAllowedError(
    `${item.number} belongs to the area ${
      AREA_TITLES[item.area]
    }: changing it needs the permission ${name} on that area of this service`,
  );
}

/**
 * For what concerns all areas, such as the launch scope.
 *
 * @throws NotAllowedError that names the areas and the permission
 */
export function assertMayStateAll(standing: CallerStanding | undefined): void {
  assertMayStateAny(standing);
  const missing = AREAS.filter(
    area => !standing?.mayStateAreas.includes(area),
  ).map(area => AREA_TITLES[area]);
  if (!missing.length) return;
  const { name } = assessmentUpdatePermission;
  throw new NotAllowedError(
    `This concerns all areas of the service: it needs the permission ${name} on ${missing.join(
      ', ',
    )} too`,
  );
}

/** For what everybody may do who may state any item of the service. */
export function assertMayStateAny(standing: CallerStanding | undefined): void {
  if (standing?.mayState) return;
  throw new NotAllowedError(standing?.because ?? NOT_SIGNED_IN);
}
