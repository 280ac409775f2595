import { browser } from 'wxt/browser';
import { type Messages, type MessageType, PAGE_MESSAGES, type Receiver } from '../messages';

type Envelope<Type extends MessageType = MessageType> = {
  readonly to: Messages[Type]['to'];
  readonly type: Type;
  readonly payload: Messages[Type]['payload'];
};

export interface Sender {
  /** The web page's tab; `null` for the extension's own pages and workers. */
  readonly tabId: number | null;
  /** The tab of a page of the extension's own, if it is in one. */
  readonly ownTabId: number | null;
  readonly url: string | null;
}

export type Handlers<To extends Receiver> = {
  [Type in MessageType as Messages[Type]['to'] extends To ? Type : never]: (
    payload: Messages[Type]['payload'],
    sender: Sender,
  ) => Promise<Messages[Type]['reply']>;
};

/**
 * Sends a message and waits for the reply.
 *
 * @returns the reply, or `undefined` if nobody received the message (its receiver is not running).
 */
export async function send<Type extends MessageType>(
  to: Messages[Type]['to'],
  type: Type,
  payload: Messages[Type]['payload'],
): Promise<Messages[Type]['reply'] | undefined> {
  const envelope: Envelope<Type> = { to, type, payload };
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    if (isNobodyThere(error)) return undefined;
    throw error;
  }
}

/** Answers the messages addressed to `to`. Call synchronously at start-up. */
export function receive<To extends Receiver>(to: To, handlers: Handlers<To>): void {
  browser.runtime.onMessage.addListener((message: unknown, rawSender) => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    const sender = describeSender(rawSender);
    if (sender.tabId !== null && !PAGE_MESSAGES.has(message.type)) return undefined;
    const handler = (handlers as Record<string, ((payload: unknown, sender: Sender) => Promise<unknown>) | undefined>)[
      message.type
    ];
    return handler?.(message.payload, sender);
  });
}

function describeSender(sender: { tab?: { id?: number | undefined } | undefined; url?: string | undefined }): Sender {
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? true;
  const tabId = sender.tab?.id ?? null;
  return { tabId: isOwnPage ? null : (tabId ?? -1), ownTabId: isOwnPage ? tabId : null, url: sender.url ?? null };
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'to' in message && 'type' in message && 'payload' in message
  );
}

/** Browsers say this in words only. */
function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /Receiving end does not exist|message port closed/i.test(error.message);
}
