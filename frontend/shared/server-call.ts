/** How long a call may stay without a reply before it counts as failed, in milliseconds. */
export const REPLY_TIMEOUT = 6_000;

const POLL_MILLIS = 100;

/** Replies of the server to a call that saves something. A refusal is the fourth kind, see {@link refusalOf}. */
export const SAVED = '';
export const NOT_OPEN = '~';
export const TRY_AGAIN = '?';

/** The reason, if the reply is a final refusal; otherwise null. */
export const refusalOf = (reply: string): string | null => (reply.startsWith('!') ? reply.slice(1) : null);

/**
 * Waits until Flow has connected an element with its server side, which may happen after the element is attached.
 *
 * @param find the server side of the element, if it is there
 * @returns undefined if it has not come in time
 */
export async function serverOf<T>(find: () => T | undefined): Promise<T | undefined> {
  for (let waited = 0; !find() && waited < REPLY_TIMEOUT; waited += POLL_MILLIS) {
    await new Promise((resolve) => window.setTimeout(resolve, POLL_MILLIS));
  }
  return find();
}

/** The reply to a call; {@link TRY_AGAIN} if it fails or stays without a reply for too long. */
export function replyInTime(call: Promise<string>): Promise<string> {
  const timeout = new Promise<string>((resolve) => window.setTimeout(() => resolve(TRY_AGAIN), REPLY_TIMEOUT));
  return Promise.race([call, timeout]).catch(() => TRY_AGAIN);
}
