import type { JsonObject } from '@backstage/types';

const ITEMS = 38;
/** Facts that the peer finds out by itself, and who does. */
const FACTS = [
  ['hasTitle', 'entityMetadataFactRetriever'],
  ['hasDescription', 'entityMetadataFactRetriever'],
  ['hasTags', 'entityMetadataFactRetriever'],
  ['hasOwner', 'entityOwnershipFactRetriever'],
  ['hasGroupOwner', 'entityOwnershipFactRetriever'],
] as const;

export const CHECKS = Array.from({ length: ITEMS }, (_, i) => `check-${i}`);

/** As many checks as the checklist has items, over the peer's own facts. */
export function peerConfig(): JsonObject {
  const retriever = {
    cadence: '0 0 1 1 *',
    // By then the catalog has been filled.
    initialDelay: { seconds: 30 },
    timeout: { minutes: 10 },
    lifecycle: { maxItems: 1 },
  };
  return {
    techInsights: {
      factRetrievers: Object.fromEntries(
        FACTS.map(([, id]) => [id, retriever]),
      ),
      factChecker: {
        checks: Object.fromEntries(
          CHECKS.map((id, i) => {
            const [fact, retrieverId] = FACTS[i % FACTS.length];
            return [
              id,
              {
                type: 'json-rules-engine',
                name: id,
                description: `Whether ${fact} holds`,
                factIds: [retrieverId],
                rule: {
                  conditions: {
                    all: [{ fact, operator: 'equal', value: true }],
                  },
                },
              },
            ];
          }),
        ),
      },
    },
  };
}
