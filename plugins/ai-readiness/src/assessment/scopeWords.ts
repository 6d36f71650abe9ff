import type { LaunchScope } from 'backstage-plugin-ai-readiness-common';

/** The launch scope in one line. */
export function scopeWords(scope: LaunchScope): string {
  return scope.kind === 'full'
    ? 'Full launch'
    : `Limited first launch: ${scope.audience}; ${scope.volume}; until ${scope.until}`;
}
