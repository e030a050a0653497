import { LitElement, PropertyValues, TemplateResult, html } from 'lit';
import { InstrumentLoader } from '../../instrument/instrument-loader';
import { Announcer } from '../../shared/announcer';
import { TRY_AGAIN, serverOf } from '../../shared/server-call';
import { richText, text } from '../../shared/text';
import { notices } from './notices';
import { missingOwnerField, ownerFields } from './owner-fields';
import { draftOf, sheetOf } from './paper-sheet';
import { storePaper, storedPaper } from './paper-storage';
import { OwnerChoice, PaperView } from './paper-view';
import { CELLS, END, topicOf } from './sheet-cells';
import { sheetGrid } from './sheet-grid';
import { QueuedSheet, SheetQueue } from './sheet-queue';
import { Draft, KeyOutcome, NOT_STATED, SheetTyping, blankDraft, isBlank } from './sheet-typing';
import { sidePanel } from './side-panel';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Ids of the fields to which single letters lead from a figure. */
const LETTERS: Record<string, string> = {
  o: 'paper-organisation',
  l: 'paper-level',
  n: 'paper-name',
  c: 'paper-topic',
};

/**
 * Enters paper sheets by keys alone. The window stores everything that the server has not saved yet. Light DOM, so that labels
 * and scripts find the ids.
 */
export class PaperEntry extends LitElement implements PaperView {
  static properties = {
    round: {},
    organisations: { attribute: false },
    organisationOptional: { type: Boolean },
    levels: { attribute: false },
    levelOptional: { type: Boolean },
    named: { type: Boolean },
    typed: { type: Number },
    message: { state: true },
    announcement: { state: true },
    topic: { state: true },
    isClearing: { state: true },
  };

  declare round: string;
  declare organisations: OwnerChoice[];
  declare organisationOptional: boolean;
  declare levels: OwnerChoice[];
  declare levelOptional: boolean;
  declare named: boolean;
  /** How many sheets of this round the server has. */
  declare typed: number;
  declare message: string;
  /** What screen readers are to read out. */
  declare announcement: string;
  declare topic: string;
  declare isClearing: boolean;

  /** Set by Flow when the element has its server side; may come after the element is connected. */
  declare $server?: { save(sheet: string): Promise<string> };

  typing = new SheetTyping(blankDraft({ organisation: '', level: '', name: '' }));
  twice = false;
  private isDurable = true;
  /** Null until Flow has set the round. */
  private queue: SheetQueue | null = null;
  /** Id of the element that takes the focus after the next rendering. */
  private focusTarget = '';
  private readonly texts = new InstrumentLoader(this);
  private readonly announcer = new Announcer((sentence) => (this.announcement = sentence));

  constructor() {
    super();
    this.round = this.message = this.announcement = this.topic = '';
    this.organisations = this.levels = [];
    this.organisationOptional = this.levelOptional = this.named = this.isClearing = false;
    this.typed = 0;
  }

  createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.onOnline);
    window.addEventListener('beforeunload', this.onLeave);
    this.queue?.wake();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.onOnline);
    window.removeEventListener('beforeunload', this.onLeave);
    this.queue?.pause();
    super.disconnectedCallback();
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('round') && this.round && !this.queue) this.resume();
  }

  protected updated(): void {
    if (!this.focusTarget || !this.texts.instrument) return;
    const target = this.querySelector<HTMLElement>(`#${this.focusTarget}`);
    this.focusTarget = '';
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  protected render(): TemplateResult {
    const { instrument } = this.texts;
    const change = isBlank(this.typing.draft) ? (refused: QueuedSheet) => this.change(refused) : null;
    return html`
      <div class="pat-visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      <header class="console-page-head">
        <h1>${text('desk.paper.title')}</h1>
        <p class="paper-count">
          ${richText('desk.paper.count', { count: this.typed, b: (parts) => html`<b id="paper-count">${parts}</b>` })}
        </p>
      </header>
      ${instrument && this.queue
        ? html`${ownerFields(this)} ${notices(this.queue, this.isDurable, change)}
            <div class="paper-desk">${sheetGrid(this, instrument)} ${sidePanel(this, instrument)}</div>`
        : html`<p>${text('desk.paper.loading')}</p>`}
    `;
  }

  changed(outcome: KeyOutcome = { message: '' }): void {
    this.isClearing = false;
    if (outcome.save) this.save();
    else this.showMessage(outcome.message);
    this.store();
    this.requestUpdate();
  }

  showMessage(sentence: string): void {
    this.message = sentence;
    if (sentence) this.announcer.announce(sentence);
  }

  focusOn(id: string): void {
    this.focusTarget = id;
    this.requestUpdate();
  }

  focusOnCell(): void {
    const { at } = this.typing.draft;
    this.topic = topicOf(at);
    this.focusOn(at === END ? 'paper-save' : `paper-${CELLS[at].code}`);
  }

  focusOnFirstMissing(): void {
    const missing = missingOwnerField(this);
    if (missing) {
      this.focusOn(missing.id);
    } else {
      this.typing.draft.at = this.typing.next();
      this.focusOnCell();
    }
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const { key } = event;
    const isSave = (event.target as HTMLElement).id === 'paper-save';
    if (ARROWS.includes(key)) {
      this.typing.move(key);
      this.changed();
    } else if (key === 'Backspace') {
      this.changed(this.typing.back());
    } else if (key === 'Enter') {
      if (!event.repeat) this.changed(this.typing.enter(this.twice));
    } else if (isSave && key === ' ') {
      return; // space presses a button
    } else if (key.toLowerCase() in LETTERS) {
      event.preventDefault();
      this.leaveFor(LETTERS[key.toLowerCase()]);
      return;
    } else if (key.length !== 1) {
      return; // Tab, F5 and the like are left to the browser
    } else if (!event.repeat) {
      this.changed(this.typing.type(key)); // a digit that is held down must not answer several statements
    }
    event.preventDefault();
    if (this.focusTarget === '') this.focusOnCell();
  };

  /** Asks for a second press, because nothing brings back what was typed. */
  clear(): void {
    if (!this.isClearing) {
      this.isClearing = true;
      this.showMessage(text('desk.paper.press-again'));
      return;
    }
    this.typing = new SheetTyping(blankDraft(this.typing.draft));
    this.changed({ message: text('desk.paper.cleared') });
    this.focusOnFirstMissing();
  }

  private leaveFor(id: string): void {
    if (this.querySelector(`#${id}`)) this.focusOn(id);
    else this.showMessage(text('desk.paper.not-asked'));
  }

  private save(): void {
    const missing = missingOwnerField(this);
    if (missing) {
      this.showMessage(missing.message);
      this.focusOn(missing.id);
      return;
    }
    const { draft } = this.typing;
    this.typing = new SheetTyping(blankDraft(draft));
    this.queue!.add(sheetOf(draft));
    this.showMessage('');
    this.focusOn(this.named ? 'paper-name' : `paper-${CELLS[0].code}`);
    this.topic = topicOf(0);
  }

  /** Takes a refused sheet back into the form. */
  private change(refused: QueuedSheet): void {
    this.queue!.remove(refused);
    this.typing = new SheetTyping(draftOf(refused.sheet));
    this.changed();
    this.focusOn('paper-organisation');
  }

  /** Continues with what this window has stored. */
  private resume(): void {
    const stored = storedPaper(this.round);
    this.twice = stored.twice;
    if (stored.draft) this.typing = new SheetTyping(this.withKnownOwner(stored.draft));
    this.queue = new SheetQueue(stored.waiting, {
      send: (json) => this.send(json),
      saved: () => this.showMessage(text('desk.paper.saved')),
      refused: (because) => this.announcer.announce(text('desk.notice.refused', { reason: because })),
      changed: () => {
        this.store();
        this.requestUpdate();
      },
    });
    this.isDurable = storePaper(this.round, stored);
    this.queue.wake();
    this.focusOnFirstMissing();
    if (!isBlank(this.typing.draft)) this.showMessage(text('desk.paper.resumed'));
  }

  /** Without an organisation or level that the round has no longer. */
  private withKnownOwner(draft: Draft): Draft {
    const known = (choices: OwnerChoice[], key: string) =>
      key === NOT_STATED || choices.some((choice) => choice.key === key) ? key : '';
    return {
      ...draft,
      organisation: known(this.organisations, draft.organisation),
      level: known(this.levels, draft.level),
    };
  }

  private store(): void {
    if (this.queue) {
      this.isDurable = storePaper(this.round, { draft: this.typing.draft, twice: this.twice, waiting: this.queue.sheets });
    }
  }

  private async send(json: string): Promise<string> {
    const server = await serverOf(() => (this.$server?.save ? this.$server : undefined));
    return server ? server.save(json) : TRY_AGAIN;
  }

  private readonly onOnline = (): void => this.queue?.wake();

  /** Warns before leaving, where the browser stores nothing. */
  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.isDurable && (!isBlank(this.typing.draft) || this.queue!.sheets.length > 0)) event.preventDefault();
  };
}

if (!customElements.get('pat-paper-entry')) customElements.define('pat-paper-entry', PaperEntry);
