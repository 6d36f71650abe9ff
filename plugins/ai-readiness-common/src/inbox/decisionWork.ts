import { entry } from './entry';
import type {
  InboxContext,
  InboxWork,
  InboxFacts,
  InboxSubject,
} from './types';

/** Services that wait for a decision which they may record. */
export function decisionWork(
  { decidable }: InboxFacts,
  context: InboxContext,
): InboxWork[] {
  return decidable
    .filter(({ owned }) => !(owned && context.separated))
    .flatMap(on => decisionEntry(on, context) ?? []);
}

function decisionEntry(
  on: InboxSubject,
  context: InboxContext,
): InboxWork | undefined {
  const { service, standing, standingSince } = on;
  const { verdict, lifecycle } = service;
  const kind = 'decision';
  const at = { view: 'decision' } as const;
  if (standing === 'lapsed') {
    const since = standingSince && { since: standingSince };
    return entry(on, { kind, why: 'lapsed' }, { ...since, at }, context);
  }
  if (standing !== 'undecided') return undefined;
  if (verdict === 'go' || verdict === 'conditional-go') {
    const begun = { ...at, decide: true } as const;
    return entry(on, { kind, why: 'ready', verdict }, { at: begun }, context);
  }
  return lifecycle === 'production'
    ? entry(on, { kind, why: 'live' }, { at }, context)
    : undefined;
}
