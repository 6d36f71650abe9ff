import type { JsonObject } from '@backstage/types';
import type { SignalApi } from '@backstage/plugin-signals-react';

type Listener = (message: JsonObject) => void;

/** The signals of a portal, sent by hand. */
export class FakeSignals implements SignalApi {
  private readonly listeners = new Map<Listener, string>();

  subscribe<TMessage extends JsonObject>(
    channel: string,
    onMessage: (message: TMessage) => void,
  ) {
    const listener: Listener = message => onMessage(message as TMessage);
    this.listeners.set(listener, channel);
    return { unsubscribe: () => this.listeners.delete(listener) };
  }

  send(channel: string, message: JsonObject) {
    for (const [listener, subscribed] of this.listeners) {
      if (subscribed === channel) listener(message);
    }
  }
}
