import { parseEntityRef } from '@backstage/catalog-model';
import { DECIDED_WORDS, REASON_RULES, RELATION_WORDS } from './explainDecision';
import { inlineText, quotedText, table } from './markdown';
import { VERDICT_WORDS } from '../verdict/explain';
import type { AcceptedRisk, Decision } from './types';

/** What a memo says beside the decision. @public */
export interface MemoSubject {
  service: { entityRef: string; title: string };
  /** Names of people and groups, by ref. */
  titles?: ReadonlyMap<string, string>;
}

/**
 * The decision as a page of Markdown: for the meeting that decides, and for
 * whoever asks years later (`docs/decisions.md`, memo).
 * @public
 */
export function decisionMemo(decision: Decision, about: MemoSubject): string {
  const who = (ref: string) => {
    const title = about.titles?.get(ref);
    const code = `\`${ref.replace(/[`|\s]/g, '')}\``;
    return title ? `${inlineText(title)} (${code})` : code;
  };
  const parts = [
    `# ${DECIDED_WORDS[decision.verdict]}: ${inlineText(about.service.title)}`,
    breakGlass(decision),
    facts(decision, about, who),
    ['## Why', quotedText(decision.rationale)],
    rulesSaid(decision),
    conditions(decision, who),
    acceptedRisks(decision, who),
    duties(decision),
    record(decision, about),
  ];
  return `${parts.flat().filter(Boolean).join('\n\n')}\n`;
}

type Who = (ref: string) => string;

function breakGlass({ override, verdict, computed }: Decision): string[] {
  if (!override) return [];
  const loud = [
    '> **⚠ BREAK-GLASS: DECIDED AGAINST THE RULES**',
    '>',
    `> Decided **${DECIDED_WORDS[verdict]}**; the rules say **${
      VERDICT_WORDS[computed.verdict]
    }**. It holds until the end of **${
      override.until
    }** (UTC) and lapses then.`,
    '>',
    '> Reason given:',
    '>',
    quotedText(override.reason),
  ];
  return [loud.join('\n')];
}

function facts(decision: Decision, about: MemoSubject, who: Who): string {
  const { scope, launchOn } = decision;
  return table(
    ['', ''],
    [
      [
        'Decision',
        `**${DECIDED_WORDS[decision.verdict]}**, number ${
          decision.number
        } of this service`,
      ],
      [
        'The rules say',
        `${VERDICT_WORDS[decision.computed.verdict]}; decided ${
          RELATION_WORDS[decision.relation]
        }`,
      ],
      ['Service', who(about.service.entityRef)],
      ['Decided by', who(decision.decidedBy)],
      ['Decided at', moment(decision.decidedAt)],
      ...(scope.kind === 'full'
        ? [['Launch scope', 'Full: for everybody it is made for']]
        : [
            [
              'Launch scope',
              `Limited rollout, until the end of ${scope.until} (UTC)`,
            ],
            ['Who may use it', inlineText(scope.audience)],
            ['How much of it', inlineText(scope.volume)],
          ]),
      ['Launch date', launchOn ?? 'none'],
    ],
  );
}

function rulesSaid({ computed, stricterBecause }: Decision): string[] {
  const reasons = computed.reasons.map(
    ({ code, message }) => `- ${inlineText(message)} (${REASON_RULES[code]})`,
  );
  const stricter = stricterBecause
    ? ['## Why stricter than the rules', quotedText(stricterBecause)]
    : [];
  return [
    ...stricter,
    '## What the rules say',
    `**${VERDICT_WORDS[computed.verdict]}**, because:`,
    reasons.join('\n'),
  ];
}

function conditions({ conditions: carried }: Decision, who: Who): string[] {
  if (!carried.length) return ['## Conditions', 'None.'];
  const rows = carried.map(({ item, title, kind, plan, owner, deadline }) => [
    `${item.number} ${inlineText(title)}`,
    kind === 'closure' ? 'open' : 'on its minimum',
    inlineText(plan),
    who(owner),
    deadline,
  ]);
  const head = ['Item', 'Stands', 'Plan', 'Owner', 'Until the end of (UTC)'];
  return ['## Conditions', table(head, rows)];
}

function acceptedRisks(decision: Decision, who: Who): string[] {
  const risks = allAcceptedRisks(decision);
  if (!risks.length) return ['## Accepted risks', 'None.'];
  const rows = risks.map(({ risk, accountable, of }) => [
    inlineText(risk),
    who(accountable),
    of,
  ]);
  const head = ['Risk', 'Who answers for it', 'Comes with'];
  return ['## Accepted risks', table(head, rows)];
}

/** Those of the conditions count as well (`docs/decisions.md`, rule 5). */
function allAcceptedRisks(
  decision: Decision,
): (AcceptedRisk & { of: string })[] {
  const whole = decision.acceptedRisks.map(risk => ({
    ...risk,
    of: 'the launch',
  }));
  const single = decision.conditions.flatMap(
    ({ acceptedRisk, accountable, item }) =>
      acceptedRisk && accountable
        ? [{ risk: acceptedRisk, accountable, of: `condition ${item.number}` }]
        : [],
  );
  return [...whole, ...single];
}

function duties({ conflicts }: Decision): string[] {
  const found = conflicts.map(({ message }) => `- ${inlineText(message)}`);
  return [
    '## Separation of duties',
    found.length
      ? `Not separated when it was decided:\n\n${found.join('\n')}`
      : 'No conflict was found.',
  ];
}

function record(decision: Decision, about: MemoSubject): string[] {
  const { checklist, snapshotHash } = decision;
  const { kind, namespace, name } = parseEntityRef(about.service.entityRef);
  const path = [kind, namespace, name].map(encodeURIComponent).join('/');
  const url = `/api/ai-readiness/v1/services/by-name/${path}/decisions/${encodeURIComponent(
    decision.id,
  )}`;
  return [
    '## On record',
    table(
      ['', ''],
      [
        [
          'Checklist',
          `${inlineText(checklist.title)}, version ${inlineText(
            checklist.version,
          )} (${inlineText(checklist.id)})`,
        ],
        ['Hash of the checklist', `\`${checklist.hash}\``],
        ['Revision of the review', String(decision.revision)],
        ['Id of the decision', `\`${decision.id}\``],
        ['SHA-256 of the snapshot', `\`${snapshotHash}\``],
      ],
    ),
    `To check it: \`GET ${url}/replay\` takes the snapshot that was kept with this decision, compares its hash with the one above, and asks the rules again. It says whether they give the same answer, byte for byte, and if not, which rule gives another one.`,
  ];
}

function moment(instant: string): string {
  return `${instant.slice(0, 10)}, ${instant.slice(11, 16)} UTC`;
}
