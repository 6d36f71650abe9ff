import type { NotificationPayload } from '@backstage/plugin-notifications-common';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { DigestSender } from './DigestSender';

/** Through Backstage's notifications. */
export class NotificationDigestSender implements DigestSender {
  static create(options: {
    notifications: NotificationService;
  }): NotificationDigestSender {
    return new NotificationDigestSender(options.notifications);
  }

  private constructor(private readonly notifications: NotificationService) {}

  async send(
    recipient: string,
    payload: NotificationPayload,
  ): Promise<boolean> {
    try {
      await this.notifications.send({
        recipients: { type: 'entity', entityRef: recipient },
        payload,
      });
      return true;
    } catch (error) {
      // All that the service tells is the status: a backend without the plugin.
      if (/status 404\b/.test(String(error))) return false;
      throw error;
    }
  }
}
