import type {
  ItemInput,
  VerdictInput,
} from 'backstage-plugin-ai-readiness-common';
import type { PreviewInput } from './requests';

/** The input as if these had been stated now. Pure. */
export function withStatements(
  input: VerdictInput,
  statements: PreviewInput['statements'],
): VerdictInput {
  const items: Record<string, ItemInput> = { ...input.items };
  for (const { itemId, status } of statements) {
    const { status: _, statedAt: __, ...rest } = items[itemId] ?? {};
    items[itemId] =
      status === 'not-assessed'
        ? rest
        : { ...rest, status, statedAt: input.asOf };
  }
  return { ...input, items };
}
