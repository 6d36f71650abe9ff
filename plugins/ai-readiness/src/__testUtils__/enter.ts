import userEvent from '@testing-library/user-event';

/**
 * Writes into a field in one go. Key by key, jsdom computes the styles of the
 * whole page for each of them.
 */
export async function enter(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}
