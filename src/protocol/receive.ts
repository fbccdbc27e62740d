/** Who sent a message: the id of the extension. */
export interface Sender {
  readonly id?: string | undefined;
}

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

/** The part of `browser.runtime.onMessage` that receives. */
export interface MessageEvents {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * Answers messages. Chrome 128 takes no promise from a listener, so that each answer goes the way
 * that both browsers know.
 * @param answer gives undefined for a message that is somebody else's; when it fails, the sender gets null
 * @returns what takes the listener off again
 */
export function answerMessages(events: MessageEvents, answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  const listener: Listener = (message, sender, respond) => {
    const answered = answer(message, sender);
    if (answered === undefined) return undefined;
    answered.then(respond, () => respond(null));
    return true;
  };
  events.addListener(listener);
  return () => events.removeListener(listener);
}
