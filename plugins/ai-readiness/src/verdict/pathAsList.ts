import { AREA_TITLES, type Path } from 'backstage-plugin-ai-readiness-common';

/** A path as Markdown tasks, for a ticket. */
export function pathAsList(title: string, path: Path): string {
  const { required, choose, options } = path;
  const lines = [
    `**${title}**`,
    ...required.map(
      ({ area, message }) => `- [ ] ${AREA_TITLES[area]}: ${message}`,
    ),
  ];
  if (choose > 0) {
    lines.push(
      `- Close any ${choose} of these ${options.length}, keep the rest as conditions:`,
    );
    for (const { item, area, resolve, carry } of options) {
      const close = resolve.map(({ message }) => message).join('; ');
      const or = carry.map(({ message }) => message).join('; ');
      lines.push(
        `  - [ ] ${item.number} (${AREA_TITLES[area]}): ${close}${
          or && `, or keep it as a condition: ${or}`
        }`,
      );
    }
  }
  return lines.join('\n');
}
