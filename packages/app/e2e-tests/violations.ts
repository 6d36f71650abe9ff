import { AxeBuilder } from '@axe-core/playwright';
import { Locator, Page, expect } from '@playwright/test';

const CHECKED = 'data-accessibility-checked';

/**
 * What axe finds wrong within an element, as one line each. Only there: the
 * portal's header and sidebar around it are not ours to mend.
 */
export async function violationsIn(
  page: Page,
  element: Locator,
): Promise<string[]> {
  await expect(element).toBeVisible();
  // What is still moving or loading would be judged half-way.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await settled(element);
  await element.evaluate((node, mark) => node.setAttribute(mark, ''), CHECKED);
  const { violations } = await new AxeBuilder({ page })
    .include(`[${CHECKED}]`)
    .analyze();
  await element.evaluate((node, mark) => node.removeAttribute(mark), CHECKED);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '', html }) => {
      const [, why = ''] = failureSummary.split('\n');
      return `${id}: ${why.trim()} ${target.join(' ')} ${html}`.slice(0, 400);
    }),
  );
}

/** Until nothing moves in it any more, but for what always does. */
async function settled(element: Locator) {
  await expect
    .poll(() =>
      element.evaluate(
        node =>
          node
            .getAnimations({ subtree: true })
            .filter(
              ({ playState, effect }) =>
                playState === 'running' &&
                effect?.getComputedTiming().iterations !== Infinity,
            ).length,
      ),
    )
    .toBe(0);
}
