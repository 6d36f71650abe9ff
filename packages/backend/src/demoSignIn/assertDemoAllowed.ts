import { Config } from '@backstage/config';

const ESCAPE_HATCH = 'dangerouslyAllowInProduction';

/** Throws when a sign-in that proves nothing would be open in production. */
export function assertDemoAllowed(
  demoConfig: Config,
  nodeEnv: string | undefined,
): void {
  if (nodeEnv !== 'production' || demoConfig.getOptionalBoolean(ESCAPE_HATCH)) {
    return;
  }
  throw new Error(
    `Demo sign-in lets anybody be anybody and is refused with NODE_ENV=production. ` +
      `Set auth.providers.demo to null and configure a real sign-in provider; ` +
      `only for a portal that holds nothing but example data, set auth.providers.demo.${ESCAPE_HATCH}: true`,
  );
}
