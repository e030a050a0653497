/*
 * The keys with which a facilitator steers the room, pressed here or in the screen's own window, and that window itself.
 * Opening it and full screen need the very click or key press, so they happen here; everything else goes to the server.
 */

const LETTERS = 'pat-live-single-keys';
const ARROWS = ['ArrowLeft', 'ArrowRight'];
const LETTER_KEYS = ['b', 'c', 'f', 'h', 'n', 'r', 's', 'u', 'v', 'z', '?'];

/** Where a finding is written, on the page of the feedback meeting, and how long it takes to get there. */
const FINDING = '#finding-words';
const QUIET_MILLIS = 2_000;

/** What takes typed characters. Buttons and links do not: after a click on a scene, B still has to work. */
const TYPING = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"]';

/** What moves by arrow keys, or stands above the page and waits for an answer. */
const ARROW_CONTROLS = '[role="radio"], [role="tab"], [role="slider"], [role="menuitem"], [role="spinbutton"]';
const OVERLAYS = 'vaadin-dialog, vaadin-confirm-dialog, [role="dialog"], [role="alertdialog"]';

export class RoomKeys extends HTMLElement {
  screenKey = '';
  screenAddress = '';

  private readonly id_ = `${Date.now()}-${Math.random()}`;
  private letters = true;
  private quietUntil = 0;
  private screen: Window | null = null;
  private channel?: BroadcastChannel;

  connectedCallback() {
    this.hidden = true;
    this.letters = localStorage.getItem(LETTERS) !== 'off';
    this.tell('letters-known', { on: this.letters });
    this.takeOver();
    this.channel = new BroadcastChannel(`pat-live-${this.screenKey}`);
    this.channel.addEventListener('message', this.fromScreen);
    document.addEventListener('keydown', this.pressed);
    document.addEventListener('click', this.clicked);
    window.addEventListener('focus', this.takeOver);
  }

  disconnectedCallback() {
    this.channel?.close();
    document.removeEventListener('keydown', this.pressed);
    document.removeEventListener('click', this.clicked);
    window.removeEventListener('focus', this.takeOver);
  }

  /** Switches the single keys on or off, for this browser. */
  useLetters(on: boolean) {
    this.letters = on;
    localStorage.setItem(LETTERS, on ? 'on' : 'off');
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const isSeen = this.parentElement?.getClientRects().length;
    if (!isSeen || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const path = event.composedPath().filter((node): node is Element => node instanceof Element);
    const within = (selector: string) => path.some((element) => element.matches(selector));
    const arrow = ARROWS.includes(key) && !within(ARROW_CONTROLS);
    // Somebody who has asked for the field from another page is typing already, before the field is there.
    const letter = this.letters && LETTER_KEYS.includes(key) && Date.now() > this.quietUntil;
    if (key === 'Escape' && within(TYPING) && !within(OVERLAYS)) {
      // Out of the field, so that the keys work again.
      (document.activeElement as HTMLElement | null)?.blur();
    }
    if ((arrow || letter) && !within(TYPING) && !within(OVERLAYS)) {
      event.preventDefault();
      this.act(key);
    }
  };

  private readonly fromScreen = (event: MessageEvent) => {
    const raw = event.data?.key;
    if (typeof raw !== 'string' || localStorage.getItem(this.turn) !== this.id_) {
      return;
    }
    const key = raw.length === 1 ? raw.toLowerCase() : raw;
    // Full screen cannot be asked for from afar: the screen sees to its own F.
    if (ARROWS.includes(key) || (this.letters && LETTER_KEYS.includes(key) && key !== 'f')) {
      this.act(key);
    }
  };

  private readonly clicked = (event: MouseEvent) => {
    const opens = (node: EventTarget) => node instanceof Element && node.hasAttribute('data-opens-screen');
    if (event.composedPath().some(opens)) {
      this.find()?.focus();
    }
  };

  /** Of several consoles of one round in this browser, the one used last obeys the screen's keys. */
  private readonly takeOver = () => localStorage.setItem(this.turn, this.id_);

  private get turn() {
    return `pat-live-console-${this.screenKey}`;
  }

  private act(key: string) {
    if (key === 'f') {
      this.fullScreen();
    } else if (key === 'n' && this.focusFinding()) {
      // At once, not by way of the server: the first letters of what is written must not steer the room.
    } else {
      this.tell('room-key', { key });
    }
  }

  private focusFinding(): boolean {
    const field = document.querySelector<HTMLElement>(FINDING);
    field?.focus();
    this.quietUntil = field ? 0 : Date.now() + QUIET_MILLIS;
    return field !== null;
  }

  private fullScreen() {
    const before = this.screen;
    const screen = this.find();
    if (screen && (screen === before || this.isLoaded(screen))) {
      // "delegate" hands the key press on to the other window; TypeScript does not know it yet.
      const options = { targetOrigin: location.origin, delegate: 'fullscreen' } as WindowPostMessageOptions;
      screen.postMessage('fullscreen', options);
    }
  }

  /** The screen's window: the one we know, or the one of this name that is open (after a reload here), or a new one. */
  private find(): Window | null {
    if (this.screen && !this.screen.closed) {
      return this.screen;
    }
    const found = window.open('', `pat-live-screen-${this.screenKey}`, 'popup,width=1280,height=720');
    this.screen = found;
    if (!found) {
      this.tell('screen-news', { what: 'blocked' });
    } else if (!this.isLoaded(found)) {
      found.location.replace(new URL(this.screenAddress, document.baseURI).href);
      this.tell('screen-news', { what: 'opened' });
    }
    return found;
  }

  private isLoaded(screen: Window) {
    return screen.location.href !== 'about:blank';
  }

  private tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

if (!customElements.get('pat-room-keys')) {
  customElements.define('pat-room-keys', RoomKeys);
}
