import { Page, expect } from '@playwright/test';

export class SignInPage {
  constructor(private readonly page: Page) {}

  /** Opens a path of the portal; signed out, the choice of people shows. */
  async open(path = '/') {
    await this.page.goto(path);
    await expect(
      this.page.getByRole('heading', { name: 'Who are you today?' }),
    ).toBeVisible({ timeout: 60_000 });
  }

  async signInAs(name: string) {
    const person = this.page.getByRole('button', {
      name: `Sign in as ${name},`,
    });
    await person.click();
    await this.arrive();
  }

  async lookAroundAsGuest() {
    await this.page
      .getByRole('button', { name: 'Look around as a guest (read only)' })
      .click();
    await this.arrive();
  }

  /** Who leaves the page before is not signed in. */
  private async arrive() {
    const tryAgain = this.page.getByRole('button', { name: 'Try again' });
    const signedIn = this.page.getByRole('button', { name: 'Switch person' });
    // Right after the first start the catalog is still reading its people.
    await expect(async () => {
      if (await tryAgain.isVisible()) {
        await tryAgain.click();
      }
      await expect(signedIn).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
  }

  async switchPerson() {
    await this.page.getByRole('button', { name: 'Switch person' }).click();
    await expect(
      this.page.getByRole('heading', { name: 'Who are you today?' }),
    ).toBeVisible();
  }
}
