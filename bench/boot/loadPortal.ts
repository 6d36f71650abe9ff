/**
 * Loads the code of all that a portal has without the plugin, so that reading
 * it from disk is over when the clock starts. What only the plugin needs is
 * loaded on the clock.
 */
export async function loadPortal(): Promise<void> {
  await Promise.all([
    import('@backstage/plugin-auth-backend'),
    import('@backstage/plugin-auth-backend-module-guest-provider'),
    import('@backstage/plugin-catalog-backend'),
    import('@backstage/plugin-permission-backend'),
    import('@backstage/plugin-permission-backend-module-allow-all-policy'),
  ]);
}
