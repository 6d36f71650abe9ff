const KEY = 'demo-sign-in';

/** As whom somebody looks at the portal: a guest, or the person of that ref. */
export type SignInChoice =
  | { as: 'guest' }
  | { as: 'person'; ref: string; name: string };

/*
 * Kept per tab, so that a reload stays with the person and two tabs can show
 * two people side by side.
 */
export function recallChoice(): SignInChoice | undefined {
  const stored = sessionStorage.getItem(KEY);
  return stored ? JSON.parse(stored) : undefined;
}

export function rememberChoice(choice: SignInChoice): void {
  sessionStorage.setItem(KEY, JSON.stringify(choice));
}

export function forgetChoice(): void {
  sessionStorage.removeItem(KEY);
}
