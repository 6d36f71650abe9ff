import type { ServiceResource } from 'backstage-plugin-ai-readiness-node';

/** What is known of services for a permission policy to decide on. */
export interface ServiceResourceStore {
  /**
   * As the catalog was last seen, in the order of the names. Undefined where it
   * holds no such service, or nobody has looked at that yet.
   *
   * @param names - refs of services, each with `#` and an area where only its
   *   items are meant
   */
  find(names: readonly string[]): Promise<(ServiceResource | undefined)[]>;
}
