import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';
import {
  type FilterPredicate,
  readOptionalFilterPredicateFromConfig,
} from '@backstage/filter-predicates';
import {
  AREAS,
  DEFAULT_OWNERSHIP_CONFIG,
  DEFAULT_SERVICE_FILTER,
  NOTICE_KINDS,
  type NoticeKind,
  type OwnershipConfig,
} from 'backstage-plugin-ai-readiness-common';

/** `aiReadiness.services.filter`: which entities are AI services. */
export function readServiceFilter(config: Config): FilterPredicate {
  return (
    readOptionalFilterPredicateFromConfig(config, {
      key: 'aiReadiness.services.filter',
    }) ?? DEFAULT_SERVICE_FILTER
  );
}

/** `aiReadiness.ownership`: where owners are named. */
export function readOwnershipConfig(config: Config): OwnershipConfig {
  const own = config.getOptionalConfig('aiReadiness.ownership');
  if (!own) return DEFAULT_OWNERSHIP_CONFIG;
  const defaults = DEFAULT_OWNERSHIP_CONFIG;
  const resources = own.getOptionalConfig('resourceOwnerAreas');
  const specOwnerAreas =
    own.getOptionalStringArray('specOwnerAreas') ?? defaults.specOwnerAreas;
  assertAreas('specOwnerAreas', specOwnerAreas);
  assertAreas('resourceOwnerAreas', resources?.keys() ?? []);
  return {
    annotationPrefix: defaults.annotationPrefix,
    placeholders: lowerCased(
      own.getOptionalStringArray('placeholders') ?? defaults.placeholders,
    ),
    specOwnerAreas,
    resourceOwnerAreas: resources
      ? Object.fromEntries(
          resources
            .keys()
            .map(area => [area, lowerCased(resources.getStringArray(area))]),
        )
      : defaults.resourceOwnerAreas,
  };
}

/** `aiReadiness.reconciliation`: how often the catalog is gone through. */
export function readReconciliationConfig(config: Config): {
  frequency: HumanDuration;
  timeout: HumanDuration;
} {
  const key = 'aiReadiness.reconciliation';
  return {
    frequency: readDuration(config, `${key}.frequency`, { minutes: 5 }),
    timeout: readDuration(config, `${key}.timeout`, { minutes: 5 }),
  };
}

/** `aiReadiness.due`: how often what is due is changed. */
export function readDueConfig(config: Config): { frequency: HumanDuration } {
  const key = 'aiReadiness.due.frequency';
  return { frequency: readDuration(config, key, { hours: 1 }) };
}

/** `aiReadiness.campaigns`: how often their tasks are renewed. */
export function readCampaignsConfig(config: Config): {
  frequency: HumanDuration;
} {
  const key = 'aiReadiness.campaigns.frequency';
  return { frequency: readDuration(config, key, { hours: 1 }) };
}

/** `aiReadiness.notifications`: what people are told of, and how often. */
export function readNoticesConfig(config: Config): {
  kinds: ReadonlySet<NoticeKind>;
  frequency: HumanDuration;
} {
  const key = 'aiReadiness.notifications';
  const isSingle = typeof config.getOptional(key) === 'object';
  const isOn = isSingle || (config.getOptionalBoolean(key) ?? true);
  const isTold = (kind: NoticeKind) =>
    !isSingle || (config.getOptionalBoolean(`${key}.${kind}`) ?? true);
  return {
    kinds: new Set(isOn ? NOTICE_KINDS.filter(isTold) : []),
    frequency: isSingle
      ? readDuration(config, `${key}.frequency`, { hours: 1 })
      : { hours: 1 },
  };
}

/** `aiReadiness.ownership.guard`: how much of the directory may go at once. */
export function readMaxLossPercent(config: Config): number {
  const key = 'aiReadiness.ownership.guard.maxLossPercent';
  const percent = config.getOptionalNumber(key) ?? 20;
  if (percent >= 0 && percent <= 100) return percent;
  throw new InputError(`${key}: must be between 0 and 100; is ${percent}`);
}

function readDuration(
  config: Config,
  key: string,
  otherwise: HumanDuration,
): HumanDuration {
  return config.has(key) ? readDurationFromConfig(config, { key }) : otherwise;
}

function lowerCased(texts: readonly string[]): string[] {
  return texts.map(text => text.toLocaleLowerCase('en-US'));
}

function assertAreas(key: string, areas: readonly string[]): void {
  const known: readonly string[] = AREAS;
  const unknown = areas.filter(area => !known.includes(area));
  if (unknown.length) {
    throw new InputError(
      `aiReadiness.ownership.${key}: ${unknown.join(
        ', ',
      )} is no accountable area; areas are ${AREAS.join(', ')}`,
    );
  }
}
