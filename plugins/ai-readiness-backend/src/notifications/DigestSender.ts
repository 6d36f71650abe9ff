import type { NotificationPayload } from '@backstage/plugin-notifications-common';

/** Hands a digest to whatever brings it to people. */
export interface DigestSender {
  /**
   * @returns `false`, with nothing sent, where the portal has nothing that
   * could bring it
   */
  send(recipient: string, digest: NotificationPayload): Promise<boolean>;
}
