import type {
  DecidedVerdict,
  DecisionDraft,
  DecisionRequest,
} from 'backstage-plugin-ai-readiness-common';

type Parts = NonNullable<DecisionDraft['conditions']>[number];

/** What carries one item, as far as it is written. */
export type ConditionParts = Omit<Parts, 'itemId'>;

export interface RiskRow {
  key: string;
  risk: string;
  accountable?: string;
}

/** A decision as a person is writing it. */
export interface DecisionForm {
  /** Absent: as computed. */
  verdict?: DecidedVerdict;
  /** Whether the step into break-glass was taken. */
  breakGlass: boolean;
  stricterBecause: string;
  overrideReason: string;
  overrideUntil?: string;
  launchOn?: string;
  rationale: string;
  /** By item id: what is written over the plan that the review holds. */
  conditions: Readonly<Record<string, ConditionParts>>;
  risks: readonly RiskRow[];
}

export const EMPTY_FORM: DecisionForm = {
  breakGlass: false,
  stricterBecause: '',
  overrideReason: '',
  rationale: '',
  conditions: {},
  risks: [],
};

/** What a part of the dialog reads and changes. */
export interface FormProps {
  form: DecisionForm;
  edit: (change: Partial<DecisionForm>) => void;
  /** What the server has against a part of the request. */
  problemAt: ProblemAt;
}

export type ProblemAt = (path: string) => {
  /** Where the request has it; a problem leads to the field of its path. */
  path: string;
  message?: string;
  /** Whether it is time to say it loudly. */
  loud: boolean;
};

/** The request that a draft is, once nothing is missing. */
export function requestOf(draft: DecisionDraft): DecisionRequest | undefined {
  const { verdict, rationale, override, acceptedRisks = [], ...rest } = draft;
  if (!verdict || !rationale) return undefined;
  return {
    ...rest,
    verdict,
    rationale,
    ...(override?.reason &&
      override.until && {
        override: { reason: override.reason, until: override.until },
      }),
    acceptedRisks: acceptedRisks.flatMap(({ risk, accountable }) =>
      risk && accountable ? [{ risk, accountable }] : [],
    ),
  };
}
