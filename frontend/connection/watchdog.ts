const TURN_MILLIS = 3_000;
const PULSE_MILLIS = 15_000;
/** A pulse without an answer for this long counts as trouble. */
const ANSWER_MILLIS = 12_000;
/** Turns of trouble before it is told. */
const TELL_TURNS = 2;

/** Whether Flow knows that it has lost the server. */
export function isOffline(): boolean {
  // Its view of the connection: connected, loading, reconnecting or connection-lost.
  const state: { online: boolean } | undefined = (window as any).Vaadin?.connectionState;
  return state?.online === false;
}

/** What a watchdog looks after, and how long it bears with it. */
export interface Watched {
  /** Sends something that is answered; nothing while there is no server side to ask. */
  pulse?(): Promise<void> | undefined;
  /** Trouble that only the page itself sees. */
  isStuck?(): boolean;
  /** Whether a reload now would lose nothing. */
  mayReload?(): boolean;
  tell?(troubled: boolean): void;
  /** Turns of trouble before the server is asked how it is. */
  askAfter: number;
  /** Times that the server says it is well before Flow's own way back is given up. */
  patience: number;
}

/**
 * Nobody stands beside a projector to press reload, so a page has to come back by itself.
 *
 * Flow does most of it: it reconnects after a gap, and reloads the page when the server has lost the session. Three
 * things it does not see. A connection that dies without a word (Wi-Fi that roams, a proxy that forgets) is only noticed
 * when something is sent, and then waited for without end; a screen sends nothing: hence the pulse, whose answer also
 * brings what a push has lost. After some errors Flow stops for good and waits for a click. And a reload while the server
 * is still away ends on the browser's own error page, from which there is no way back: hence the page is reloaded only
 * after the server has said that it is well.
 *
 * Trouble is counted in turns rather than measured by the clock: after a night with the lid closed the clock would say
 * that everything is long lost, when Flow needs but a second to be there again.
 */
export class Watchdog {
  private turnsOfTrouble = 0;
  private timesWell = 0;
  private lastPulse = Date.now();
  private asked = 0;
  private checking = false;

  constructor(private readonly watched: Watched) {}

  start(signal: AbortSignal): void {
    const timer = setInterval(() => void this.turn(), TURN_MILLIS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  private async turn(): Promise<void> {
    this.askIfDue();
    this.turnsOfTrouble = this.isTroubled() ? this.turnsOfTrouble + 1 : 0;
    this.watched.tell?.(this.turnsOfTrouble >= TELL_TURNS);
    if (this.turnsOfTrouble < this.watched.askAfter) {
      this.timesWell = 0;
    } else if (!this.checking && mayReachServer()) {
      this.checking = true;
      this.timesWell = (await serverIsWell()) ? this.timesWell + 1 : 0;
      this.checking = false;
      if (this.timesWell >= this.watched.patience && this.isTroubled() && this.watched.mayReload?.() !== false) {
        location.reload();
      }
    }
  }

  private askIfDue(): void {
    if (this.asked > 0 || Date.now() - this.lastPulse < PULSE_MILLIS) return;
    this.asked = this.lastPulse = Date.now();
    const answered = () => (this.asked = 0);
    // Refused is an answer, too. Without a server side yet, there is nothing to wait for.
    const answer = this.watched.pulse?.();
    if (answer) answer.then(answered, answered);
    else answered();
  }

  private isTroubled(): boolean {
    return isOffline() || this.watched.isStuck?.() === true || (this.asked > 0 && Date.now() - this.asked > ANSWER_MILLIS);
  }
}

/** Without any network, the server is out of reach unless it runs on this very computer. */
function mayReachServer(): boolean {
  return navigator.onLine || ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
}

export async function serverIsWell(): Promise<boolean> {
  try {
    const answer = await fetch(new URL('actuator/health', document.baseURI), {
      cache: 'no-store',
      signal: AbortSignal.timeout(TURN_MILLIS),
    });
    return answer.status === 200;
  } catch {
    return false;
  }
}
