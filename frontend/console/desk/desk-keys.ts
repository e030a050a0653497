/** Says in local storage whether single letters work as keys. */
const LETTERS_STORAGE_KEY = 'pat-live-single-keys';
const ARROWS = ['ArrowLeft', 'ArrowRight'];
/** What clickers send in place of the arrows. */
const CLICKER_KEYS: Record<string, string> = { PageUp: 'ArrowLeft', PageDown: 'ArrowRight' };
const LETTER_KEYS = ['b', 'c', 'f', 'h', 'n', 'r', 's', 'u', 'v', 'z', '?', '.'];

/** The field for a finding, on the page of the feedback meeting. */
const FINDING_FIELD = '#finding-words';
/** How long it may take to open that page. */
const PAGE_CHANGE_MILLIS = 2_000;

/** Elements that take typed characters. Not buttons and links: after a click on a scene, B still has to work. */
const TEXT_INPUTS = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"]';

/** Elements that use the arrow keys themselves. */
const ARROW_CONTROLS = '[role="radio"], [role="tab"], [role="slider"], [role="menuitem"], [role="spinbutton"]';
/** What scrolls by the page keys where it has the focus. */
const SCROLLING = '#stage-panel';
/** Elements above the page that wait for an answer. */
const OVERLAYS = 'vaadin-dialog, vaadin-confirm-dialog, [role="dialog"], [role="alertdialog"]';

/**
 * Handles the keys with which a facilitator controls the projected screen, pressed here or in the window of that screen, and
 * opens that window. Browsers allow a new window and full screen only during the click or key press itself, so these two
 * happen here; every other key is sent to the server.
 */
export class DeskKeys extends HTMLElement {
  screenKey = '';
  screenAddress = '';

  /** Identifies this page among the consoles in this browser. */
  private readonly pageId = `${Date.now()}-${Math.random()}`;
  private lettersEnabled = true;
  /** Until then letters are ignored, because somebody has begun to type a finding before its field is there. */
  private ignoresLettersUntil = 0;
  private screenWindow: Window | null = null;
  private channel?: BroadcastChannel;

  connectedCallback() {
    this.hidden = true;
    this.lettersEnabled = localStorage.getItem(LETTERS_STORAGE_KEY) !== 'off';
    this.fire('letter-keys', { on: this.lettersEnabled });
    this.becomeActive();
    this.channel = new BroadcastChannel(`pat-live-${this.screenKey}`);
    this.channel.addEventListener('message', this.onScreenKey);
    document.addEventListener('keydown', this.onKeyDown);
    document.addEventListener('click', this.onClick);
    window.addEventListener('focus', this.becomeActive);
  }

  disconnectedCallback() {
    this.channel?.close();
    document.removeEventListener('keydown', this.onKeyDown);
    document.removeEventListener('click', this.onClick);
    window.removeEventListener('focus', this.becomeActive);
  }

  /** Switches single letters on or off as keys, for this browser. */
  setLetterKeysEnabled(enabled: boolean) {
    this.lettersEnabled = enabled;
    localStorage.setItem(LETTERS_STORAGE_KEY, enabled ? 'on' : 'off');
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    const isVisible = this.parentElement?.getClientRects().length;
    if (!isVisible || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
      return;
    }
    const key = keyOf(event.key);
    const path = event.composedPath().filter((node): node is Element => node instanceof Element);
    const within = (selector: string) => path.some((element) => element.matches(selector));
    const scrolls = event.key in CLICKER_KEYS && (within(SCROLLING) || pageScrolls());
    const arrow = ARROWS.includes(key) && !scrolls && !within(ARROW_CONTROLS);
    const letter = this.lettersEnabled && LETTER_KEYS.includes(key) && Date.now() > this.ignoresLettersUntil;
    if (key === 'Escape' && within(TEXT_INPUTS) && !within(OVERLAYS)) {
      // Leaves the field, so that the keys work again.
      (document.activeElement as HTMLElement | null)?.blur();
    }
    if ((arrow || letter) && !within(TEXT_INPUTS) && !within(OVERLAYS)) {
      event.preventDefault();
      this.handle(key);
    }
  };

  private readonly onScreenKey = (event: MessageEvent) => {
    const raw = event.data?.key;
    if (typeof raw !== 'string' || localStorage.getItem(this.activeKey) !== this.pageId) {
      return;
    }
    const key = keyOf(raw);
    // Full screen needs a key press in the very window, so the screen handles F itself.
    if (ARROWS.includes(key) || (this.lettersEnabled && LETTER_KEYS.includes(key) && key !== 'f')) {
      this.handle(key);
    }
  };

  private readonly onClick = (event: MouseEvent) => {
    const opens = (node: EventTarget) => node instanceof Element && node.hasAttribute('data-opens-screen');
    if (event.composedPath().some(opens)) {
      this.openScreen()?.focus();
    }
  };

  /** Of several consoles of one round in this browser, the one used last handles the keys of the screen's window. */
  private readonly becomeActive = () => localStorage.setItem(this.activeKey, this.pageId);

  private get activeKey() {
    return `pat-live-console-${this.screenKey}`;
  }

  private handle(key: string) {
    if (key === 'f') {
      this.fullScreen();
    } else if (key === 'n' && this.focusFinding()) {
      // Done without the server: the first letters of the finding must not be taken for keys.
    } else {
      this.fire('room-key', { key });
    }
  }

  private focusFinding(): boolean {
    const field = document.querySelector<HTMLElement>(FINDING_FIELD);
    const isShown = field !== null && field.getClientRects().length > 0;
    field?.focus();
    this.ignoresLettersUntil = isShown ? 0 : Date.now() + PAGE_CHANGE_MILLIS;
    return isShown;
  }

  private fullScreen() {
    const before = this.screenWindow;
    const screen = this.openScreen();
    if (screen && (screen === before || this.isLoaded(screen))) {
      // "delegate" passes the right to full screen on to the other window; TypeScript does not know it yet.
      const options = { targetOrigin: location.origin, delegate: 'fullscreen' } as WindowPostMessageOptions;
      screen.postMessage('fullscreen', options);
    }
  }

  /** The screen's window: the known one, or the open one of this name (after a reload of this page), or a new one. */
  private openScreen(): Window | null {
    if (this.screenWindow && !this.screenWindow.closed) {
      return this.screenWindow;
    }
    const found = window.open('', `pat-live-screen-${this.screenKey}`, 'popup,width=1280,height=720');
    this.screenWindow = found;
    if (!found) {
      this.fire('screen-window', { what: 'blocked' });
    } else if (!this.isLoaded(found)) {
      found.location.replace(new URL(this.screenAddress, document.baseURI).href);
      this.fire('screen-window', { what: 'opened' });
    }
    return found;
  }

  private isLoaded(screen: Window) {
    return screen.location.href !== 'about:blank';
  }

  private fire(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** A key as the server knows it. */
function keyOf(pressed: string) {
  return CLICKER_KEYS[pressed] ?? (pressed.length === 1 ? pressed.toLowerCase() : pressed);
}

function pageScrolls() {
  const page = document.scrollingElement;
  return page !== null && page.scrollHeight > page.clientHeight;
}

if (!customElements.get('pat-room-keys')) {
  customElements.define('pat-room-keys', DeskKeys);
}
