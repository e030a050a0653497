import { isServerHealthy } from '../shared/server-health';

const CHECK_MILLIS = 3_000;
const PULSE_MILLIS = 15_000;
/** A pulse without a reply for this long counts as trouble. */
const PULSE_TIMEOUT_MILLIS = 12_000;
/** Checks in a row that must find trouble before the page is told. */
const CHECKS_BEFORE_NOTICE = 2;

/** Whether Flow itself knows that it has lost the server. */
export function isFlowOffline(): boolean {
  // Flow's own view of the connection: connected, loading, reconnecting or connection-lost.
  const state: { online: boolean } | undefined = (window as any).Vaadin?.connectionState;
  return state?.online === false;
}

/** The page that a watchdog looks after, and how patient it is with it. */
export interface WatchedPage {
  /** Makes a call to the server; undefined while there is no server side to call. */
  pulse?(): Promise<void> | undefined;
  /** Whether the page has trouble that Flow does not know of. */
  isStuck?(): boolean;
  /** Whether a reload now would lose nothing. */
  mayReload?(): boolean;
  showTrouble?(isTroubled: boolean): void;
  /** Checks in a row that must find trouble before the health of the server is asked for. */
  checksBeforeHealth: number;
  /** Times in a row that the server must be healthy before the page is reloaded. */
  healthyBeforeReload: number;
}

/**
 * Brings a page back when its connection or the server was away, because nobody stands beside a projector to press reload.
 *
 * Flow does most of it: it reconnects after a gap, and reloads the page when the server has lost the session. Three cases it
 * misses. A connection that dies without being closed (Wi-Fi that roams, a proxy that forgets) is noticed only when
 * something is sent, and then waited for without end; a screen sends nothing: hence the pulse, whose reply also brings what a
 * push has lost. After some errors Flow gives up and waits for a click. And a reload while the server is still away ends on
 * the browser's own error page, from which there is no way back: hence the page is reloaded only when the server is healthy.
 *
 * Trouble is counted in checks instead of being measured by the clock: after a night with the lid closed the clock would say
 * that everything is long lost, when Flow needs only a second to reconnect.
 */
export class Watchdog {
  private troubledChecks = 0;
  private healthyChecks = 0;
  private lastPulse = Date.now();
  /** When the pulse was sent that has no reply yet; 0 for none. */
  private pulsePending = 0;
  private checkingHealth = false;

  constructor(private readonly page: WatchedPage) {}

  start(signal: AbortSignal): void {
    const timer = setInterval(() => void this.check(), CHECK_MILLIS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  private async check(): Promise<void> {
    this.sendPulseIfDue();
    this.troubledChecks = this.isTroubled() ? this.troubledChecks + 1 : 0;
    this.page.showTrouble?.(this.troubledChecks >= CHECKS_BEFORE_NOTICE);
    if (this.troubledChecks < this.page.checksBeforeHealth) {
      this.healthyChecks = 0;
    } else if (!this.checkingHealth && mayReachServer()) {
      this.checkingHealth = true;
      this.healthyChecks = (await isServerHealthy()) ? this.healthyChecks + 1 : 0;
      this.checkingHealth = false;
      const isHealthy = this.healthyChecks >= this.page.healthyBeforeReload;
      if (isHealthy && this.isTroubled() && this.page.mayReload?.() !== false) {
        location.reload();
      }
    }
  }

  private sendPulseIfDue(): void {
    if (this.pulsePending > 0 || Date.now() - this.lastPulse < PULSE_MILLIS) return;
    this.pulsePending = this.lastPulse = Date.now();
    const replied = () => (this.pulsePending = 0);
    // A rejection is a reply, too. Without a server side there is nothing to wait for yet.
    const reply = this.page.pulse?.();
    if (reply) reply.then(replied, replied);
    else replied();
  }

  private isTroubled(): boolean {
    const pulseTimedOut = this.pulsePending > 0 && Date.now() - this.pulsePending > PULSE_TIMEOUT_MILLIS;
    return isFlowOffline() || this.page.isStuck?.() === true || pulseTimedOut;
  }
}

/** Without any network the server is out of reach, unless it runs on this very computer. */
function mayReachServer(): boolean {
  return navigator.onLine || ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
}
