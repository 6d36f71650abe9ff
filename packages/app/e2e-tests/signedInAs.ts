import { Page } from '@playwright/test';
import { ReadinessPage } from './pages/ReadinessPage';
import { SignInPage } from './pages/SignInPage';

/** Signs in as an example person, ready to open a service's review. */
export async function signedInAs(
  page: Page,
  person: string,
): Promise<ReadinessPage> {
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signInAs(person);
  return new ReadinessPage(page);
}
