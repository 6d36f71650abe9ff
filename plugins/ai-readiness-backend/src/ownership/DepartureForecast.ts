import type {
  Departure,
  Directory,
} from 'backstage-plugin-ai-readiness-common';
import type { VisibleServices } from './OwnershipStore';

/** What would happen if somebody left; saves nothing. */
export interface DepartureForecast {
  forecast(
    ownerRef: string,
    directory: Directory,
    visible: VisibleServices,
    asOf: string,
  ): Promise<
    Pick<Departure, 'losses' | 'kept' | 'flips'> & { emptiedGroups: string[] }
  >;
}
