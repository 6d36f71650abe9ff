import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'search.collators.ai-readiness';

/** The first look is a moment later, when there is something to be found. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 30 },
};

const DEFAULT_LOCATION = '/catalog/:namespace/:kind/:name/readiness';

/** What becomes of an AI service in the search. */
export interface DocumentOptions {
  /** Path of the readiness tab, with `:namespace`, `:kind` and `:name`. */
  locationTemplate: string;
  /** Whether it says what a review says. */
  details: boolean;
}

export function readSearchConfig(
  config: Config,
): DocumentOptions & { schedule: SchedulerServiceTaskScheduleDefinition } {
  const schedule = config.getOptionalConfig(`${KEY}.schedule`);
  return {
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_SCHEDULE,
    locationTemplate: readLocation(config),
    details: config.getOptionalBoolean('aiReadiness.search.details') ?? false,
  };
}

function readLocation(config: Config): string {
  const key = `${KEY}.locationTemplate`;
  const template = config.getOptionalString(key) ?? DEFAULT_LOCATION;
  const lacks = [':namespace', ':kind', ':name'].filter(
    part => !template.split('/').includes(part),
  );
  // Documents of one location replace each other.
  if (lacks.length) {
    throw new InputError(
      `${key} has to hold ${lacks.join(' and ')}, such as ${DEFAULT_LOCATION}`,
    );
  }
  return template;
}
