import { LitElement, PropertyValues, TemplateResult, html, nothing } from 'lit';
import { Announcer } from '../../answer/announcer';
import { loadInstrument } from '../../answer/instrument';
import { PATIENCE } from '../../answer/outbox';
import { Instrument } from '../../answer/types';
import { CELLS, END, topicOf } from './cells';
import { Choice, headOfSheet, wrongHead } from './head-of-sheet';
import { kept, keep } from './kept';
import { sidePanel } from './side-panel';
import { SheetsOut, Waiting, draftOf, sheetOf } from './sheets-out';
import { sheetGrid } from './sheet-grid';
import { Draft, Outcome, Typing, blank, isBlank } from './typing';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Where single letters lead from a figure. */
const PLACES: Record<string, string> = {
  o: 'paper-organisation',
  l: 'paper-level',
  n: 'paper-name',
  c: 'paper-topic',
};

/**
 * Types in paper sheets, by keys alone. Everything half typed or not yet taken by the server is kept in this window.
 * Light DOM on purpose: ids are real ids of the document, for labels and for scripts.
 */
export class PaperEntry extends LitElement {
  static properties = {
    round: {},
    organisations: { attribute: false },
    organisationOptional: { type: Boolean },
    levels: { attribute: false },
    levelOptional: { type: Boolean },
    named: { type: Boolean },
    typed: { type: Number },
    texts: { state: true },
    said: { state: true },
    spoken: { state: true },
    topic: { state: true },
    clearing: { state: true },
  };

  declare round: string;
  declare organisations: Choice[];
  declare organisationOptional: boolean;
  declare levels: Choice[];
  declare levelOptional: boolean;
  declare named: boolean;
  /** How many sheets of this round the server has. */
  declare typed: number;
  declare texts: Instrument | null;
  /** What the last key has led to, for those who see it; and for those who listen. */
  declare said: string;
  declare spoken: string;
  /** What a comment is written about. */
  declare topic: string;
  declare clearing: boolean;

  /** Set by Flow when the element has its server side; may come after the element is connected. */
  declare $server?: { save(sheet: string): Promise<string> };

  typing = new Typing(blank({ organisation: '', level: '', name: '' }));
  twice = false;
  durable = true;
  out: SheetsOut | null = null;
  private reload = 0;
  private goTo = '';
  private readonly announcer = new Announcer((sentence) => (this.spoken = sentence));

  constructor() {
    super();
    this.round = this.said = this.spoken = this.topic = '';
    this.organisations = this.levels = [];
    this.organisationOptional = this.levelOptional = this.named = this.clearing = false;
    this.typed = 0;
    this.texts = null;
  }

  createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.wake);
    window.addEventListener('beforeunload', this.onLeave);
    this.out?.wake();
    void this.load();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.wake);
    window.removeEventListener('beforeunload', this.onLeave);
    window.clearTimeout(this.reload);
    this.out?.pause();
    super.disconnectedCallback();
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('round') && this.round && !this.out) this.resume();
  }

  protected updated(): void {
    if (!this.goTo || !this.texts) return;
    const place = this.querySelector<HTMLElement>(`#${this.goTo}`);
    this.goTo = '';
    place?.focus();
    place?.scrollIntoView({ block: 'nearest' });
  }

  protected render(): TemplateResult {
    return html`
      <div class="pat-visually-hidden" role="status" aria-live="polite">${this.spoken}</div>
      <header class="console-page-head">
        <h1>Type in paper sheets</h1>
        <p class="paper-count"><b id="paper-count">${this.typed}</b> ${this.typed === 1 ? 'sheet' : 'sheets'} typed in</p>
      </header>
      ${this.texts && this.out
        ? html`${headOfSheet(this)} ${this.notices(this.out)}
            <div class="paper-desk">${sheetGrid(this, this.texts)} ${sidePanel(this, this.texts)}</div>`
        : html`<p>Fetching the statements …</p>`}
    `;
  }

  private notices(out: SheetsOut): TemplateResult {
    return html`
      ${out.isTroubled && out.unsent > 0
        ? html`<p class="paper-notice" role="status">
            ${sheets(out.unsent)} not saved yet: kept in this window and tried again. Go on typing, and leave it open.
          </p>`
        : nothing}
      ${this.durable
        ? nothing
        : html`<p class="paper-notice">This browser keeps nothing: do not reload this page before a sheet is saved.</p>`}
      ${out.refusals.map(
        (one) => html`<div class="paper-notice" role="alert">
          <p>A sheet was not taken. ${one.refused} It is kept in this window.</p>
          <button type="button" class="pat-button" @click=${() => out.again()}>Try again</button>
          ${isBlank(this.typing.draft)
            ? html`<button type="button" class="pat-button" @click=${() => this.takeBack(one)}>Change it</button>`
            : nothing}
        </div>`,
      )}
    `;
  }

  /** Something on the half-typed sheet has changed. */
  changed(outcome: Outcome = { said: '' }): void {
    this.clearing = false;
    if (outcome.save) this.save();
    else this.tell(outcome.said);
    this.keep();
    this.requestUpdate();
  }

  tell(sentence: string): void {
    this.said = sentence;
    if (sentence) this.announcer.announce(sentence);
  }

  /** Puts the focus there as soon as it is drawn. */
  focusOn(id: string): void {
    this.goTo = id;
    this.requestUpdate();
  }

  /** To where the next key belongs. */
  focusOnSheet(): void {
    const { at } = this.typing.draft;
    this.topic = topicOf(at);
    this.focusOn(at === END ? 'paper-save' : `paper-${CELLS[at].code}`);
  }

  /** The first thing that is not said of whose sheet it is, else the first figure that is not typed. */
  focusOnFirst(): void {
    const missing = wrongHead(this);
    if (missing) {
      this.focusOn(missing.id);
    } else {
      this.typing.draft.at = this.typing.next();
      this.focusOnSheet();
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
      return; // a button's own key
    } else if (key.toLowerCase() in PLACES) {
      event.preventDefault();
      this.leaveFor(PLACES[key.toLowerCase()]);
      return;
    } else if (key.length !== 1) {
      return; // Tab, F5 and the like are not ours
    } else if (!event.repeat) {
      this.changed(this.typing.type(key)); // a key that is held down has not answered six statements
    }
    event.preventDefault();
    if (this.goTo === '') this.focusOnSheet();
  };

  private leaveFor(id: string): void {
    if (this.querySelector(`#${id}`)) this.focusOn(id);
    else this.tell('This round does not ask for that.');
  }

  private save(): void {
    const wrong = wrongHead(this);
    if (wrong) {
      this.tell(wrong.sentence);
      this.focusOn(wrong.id);
      return;
    }
    const { draft } = this.typing;
    this.typing = new Typing(blank(draft));
    this.out!.put(sheetOf(draft));
    this.tell('');
    this.focusOn(this.named ? 'paper-name' : `paper-${CELLS[0].code}`);
    this.topic = topicOf(0);
  }

  /** Asked twice: what was typed is gone then. */
  clear(): void {
    if (!this.clearing) {
      this.clearing = true;
      this.tell('Press again to clear everything on this sheet.');
      return;
    }
    this.typing = new Typing(blank(this.typing.draft));
    this.changed({ said: 'Cleared.' });
    this.focusOnFirst();
  }

  private takeBack(one: Waiting): void {
    const { waiting } = this.out!;
    waiting.splice(waiting.indexOf(one), 1);
    this.typing = new Typing(draftOf(one.sheet));
    this.changed();
    this.focusOn('paper-organisation');
  }

  private resume(): void {
    const found = kept(this.round);
    this.twice = found.twice;
    if (found.draft) this.typing = new Typing(this.stillThere(found.draft));
    this.out = new SheetsOut(found.waiting, {
      send: (sheet) => this.ask(sheet),
      taken: () => this.tell('Saved.'),
      refused: (because) => this.announcer.announce(`A sheet was not taken. ${because}`),
      changed: () => {
        this.keep();
        this.requestUpdate();
      },
    });
    this.durable = keep(this.round, found);
    this.out.wake();
    this.focusOnFirst();
    if (!isBlank(this.typing.draft)) this.tell('The sheet that was half typed is here again.');
  }

  /** Without what the round knows no more. */
  private stillThere(draft: Draft): Draft {
    const known = (choices: Choice[], key: string) =>
      key.length < 2 || choices.some((choice) => choice.key === key) ? key : '';
    return {
      ...draft,
      organisation: known(this.organisations, draft.organisation),
      level: known(this.levels, draft.level),
    };
  }

  private keep(): void {
    if (this.out) {
      this.durable = keep(this.round, { draft: this.typing.draft, twice: this.twice, waiting: this.out.waiting });
    }
  }

  /** Waits a moment for Flow to hand over the server: it may come after the element. */
  private async ask(sheet: string): Promise<string> {
    for (let waited = 0; !this.$server?.save && waited < PATIENCE; waited += 100) {
      await new Promise((resolve) => window.setTimeout(resolve, 100));
    }
    return this.$server ? this.$server.save(sheet) : '?';
  }

  private async load(): Promise<void> {
    window.clearTimeout(this.reload);
    try {
      this.texts = await loadInstrument();
    } catch {
      if (this.isConnected) this.reload = window.setTimeout(() => void this.load(), 3_000);
    }
  }

  private readonly wake = (): void => this.out?.wake();

  /** Where nothing is kept, leaving would lose it. */
  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.durable && (!isBlank(this.typing.draft) || this.out!.waiting.length > 0)) event.preventDefault();
  };
}

const sheets = (count: number): string => (count === 1 ? 'One sheet is' : `${count} sheets are`);

if (!customElements.get('pat-paper-entry')) customElements.define('pat-paper-entry', PaperEntry);
