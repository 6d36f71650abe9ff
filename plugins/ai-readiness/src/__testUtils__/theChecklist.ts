import type { ChecklistResponse } from 'backstage-plugin-ai-readiness-common';

type Item = ChecklistResponse['gates'][number]['items'][number];

function anItem(
  item: Pick<Item, 'id' | 'number' | 'title' | 'question' | 'area'>,
): Item {
  return {
    why: `Why ${item.title} matters.`,
    minimum: 'The least that is needed.',
    target: 'What good looks like.',
    evidence: 'A document that shows it.',
    fix: 'Begin with a conversation.',
    level: 'minimum',
    critical: false,
    insufficientEvidence: [],
    reassessOn: [],
    references: [
      {
        framework: 'Example framework',
        edition: '2026',
        reference: 'E 1.1',
        confidence: 'high',
      },
    ],
    ...item,
  };
}

/** The words for the items of the example review. */
export const theChecklist: ChecklistResponse = {
  id: 'example',
  title: 'Example checklist',
  version: '1.0.0',
  hash: 'abc',
  policy: {
    maxOpenItems: 2,
    maxConditionDays: 90,
    maxExemptionDays: 365,
    maxOverrideDays: 30,
    reviewAfterDays: [30, 90],
    reviewEveryYears: 1,
    reviewGraceDays: 14,
    reassessDays: 14,
    separationOfDuties: 'warn',
  },
  gates: [
    {
      id: 'business-value',
      number: 1,
      title: 'Business value',
      shortTitle: 'Value',
      question: 'Is it the right problem?',
      items: [
        anItem({
          id: 'process-baseline',
          number: '1.1',
          title: 'Process baseline',
          question: 'Was the process measured before?',
          area: 'process',
        }),
        anItem({
          id: 'stop-conditions',
          number: '1.2',
          title: 'Stop conditions',
          question: 'Is it clear when to stop?',
          area: 'business',
        }),
      ],
    },
    {
      id: 'data-quality',
      number: 2,
      title: 'Data quality',
      shortTitle: 'Data',
      question: 'Is the data as stable as the service needs?',
      items: [
        anItem({
          id: 'data-owners',
          number: '2.1',
          title: 'Data owners',
          question: 'Do critical fields have an owner?',
          area: 'data',
        }),
        anItem({
          id: 'area-owners',
          number: '2.2',
          title: 'Area owners',
          question: 'Does each area have a live owner?',
          area: 'business',
        }),
      ],
    },
  ],
};
