import { LitElement, PropertyValues, TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Announcer } from './announcer';
import { fillComments, fillTexts } from './comment-areas';
import { completingPage } from './completing-page';
import { Discussion, Talk } from './discussion';
import { discussionPage } from './discussion-page';
import { bannerText, footer, lateText, progress, thumbBar } from './frame';
import { loadInstrument } from './instrument';
import { Place, Plan } from './plan';
import { PlanView, planPage } from './plan-page';
import { Card, PlanHead } from './plan-types';
import { Outbox, PATIENCE, Status } from './outbox';
import { mayReloadAgain, rememberPage, rememberPlace, rememberedPage, rememberedPlace } from './page-memory';
import { principlePage } from './principle-page';
import { reviewPage } from './review-page';
import { Entry, Store } from './store';
import { Watchdog } from '../connection/watchdog';
import { Answers, Comments, Instrument, Looks, Server, SheetState } from './types';
import { COMPLETING, REVIEW, View, firstOpenPage } from './view';

/** For the watchdog: what waits is kept on the phone, so loading the page again costs little. */
const ASK_AFTER = 1;
const PATIENT = 2;

/** Each action of the plan is a property of its own: the server sends the one that has changed. It knows the number. */
const CARDS = Array.from({ length: 200 }, (_, place) => `card${place}`);

function placeOf(place: Parameters<PlanView['goTo']>[0]): Place {
  if (typeof place === 'string') return { at: place };
  return 'area' in place ? { at: 'proposal', area: place.area } : { at: 'action', id: place.action };
}

/**
 * One respondent's whole sheet and, while the round is closed, what this phone shows of the discussion. All pages switch
 * here, without the server, so that a phone without Wi-Fi goes on. Light DOM on purpose: ids are real ids of the document, for labels and for scripts.
 */
export class AnswerSheet extends LitElement {
  static properties = {
    code: {},
    scope: {},
    answers: { attribute: false },
    comments: { attribute: false },
    looks: { attribute: false },
    discussion: { attribute: false },
    plan: { attribute: false },
    ...Object.fromEntries(CARDS.map((card) => [card, { attribute: false }])),
    finished: { type: Boolean },
    editable: { type: Boolean },
    countsWhole: { type: Boolean },
    notice: {},
    privacy: {},
    title: {},
    instrument: { state: true },
    unreachable: { state: true },
    page: { state: true },
    reading: { state: true },
    spoken: { state: true },
    hint: { state: true },
  };

  declare code: string;
  declare scope: string;
  declare answers: Answers;
  declare comments: Comments;
  declare looks: Looks;
  declare discussion: Discussion | null;
  declare plan: PlanHead | null;
  declare finished: boolean;
  declare editable: boolean;
  declare countsWhole: boolean;
  declare notice: string;
  declare privacy: string;
  declare title: string;
  declare instrument: Instrument | null;
  declare unreachable: boolean;
  declare page: number;
  /** Whether somebody reads their own answers during the discussion. */
  declare reading: boolean;
  declare spoken: string;
  declare hint: string;

  /** Set by Flow when the element has its server side; may come after the element is connected. */
  declare $server?: Server;

  private outbox: Outbox | null = null;
  private reload = 0;
  private wasTroubled = false;
  private watch?: AbortController;
  private goTo: { item?: string } | null = null;
  private toTop = false;
  private readonly talk = new Talk();
  private readonly planned = new Plan(
    () => this.outbox,
    () => this.scope,
    (said) => void this.ask((server) => server.plan(JSON.stringify(said))).catch(() => undefined),
  );
  private readonly announcer = new Announcer((sentence) => (this.spoken = sentence));

  constructor() {
    super();
    this.code = this.scope = this.notice = this.privacy = this.title = this.spoken = this.hint = '';
    this.answers = {};
    this.comments = {};
    this.looks = {};
    this.discussion = null;
    this.plan = null;
    this.finished = this.unreachable = this.reading = this.countsWhole = false;
    this.editable = true;
    this.instrument = null;
    this.page = 0;
  }

  createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    // Set before the element was defined, a title lands in the attribute, where it would be a tooltip on everything.
    const early = this.getAttribute('title');
    if (early !== null) {
      this.removeAttribute('title');
      this.title = early;
    }
    window.addEventListener('online', this.onWake);
    window.addEventListener('offline', this.onOffline);
    window.addEventListener('pageshow', this.onWake);
    window.addEventListener('pagehide', this.onLeave);
    window.addEventListener('storage', this.onStorage);
    document.addEventListener('visibilitychange', this.onVisibility);
    this.outbox?.wake();
    this.watch = new AbortController();
    new Watchdog({
      isStuck: () => this.outbox?.unanswered ?? false,
      mayReload: () => this.mayReload(),
      askAfter: ASK_AFTER,
      patience: PATIENT,
    }).start(this.watch.signal);
    void this.load();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.onWake);
    window.removeEventListener('offline', this.onOffline);
    window.removeEventListener('pageshow', this.onWake);
    window.removeEventListener('pagehide', this.onLeave);
    window.removeEventListener('storage', this.onStorage);
    document.removeEventListener('visibilitychange', this.onVisibility);
    window.clearTimeout(this.reload);
    this.watch?.abort();
    this.outbox?.pause();
    super.disconnectedCallback();
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('scope') && this.scope) this.openOutbox();
    if (changed.has('notice') && this.notice) this.announcer.announce(this.unsaved || this.notice);
    if (changed.has('discussion')) this.follow();
    this.takePlan(changed);
    if (changed.has('editable') && this.editable) this.outbox?.reopened();
    if (this.instrument && this.outbox && this.page === 0) this.page = this.firstPage();
  }

  protected updated(): void {
    fillComments(this, (key) => this.textOf(key));
    const card = this.planned.open;
    if (card) fillTexts(this, (slot) => this.planned.value(card, slot));
    if (this.toTop) this.scrollUp();
    if (this.goTo) {
      const { item } = this.goTo;
      this.goTo = null;
      this.moveTo(item);
    }
  }

  protected render(): TemplateResult {
    const view = this.view();
    return html`
      <div class="pat-visually-hidden" role="status" aria-live="polite">${this.spoken}</div>
      ${view && this.page > 0 ? this.sheet(view) : this.waiting()}
    `;
  }

  private sheet(view: View): TemplateResult {
    const banner = bannerText(this.outbox!.unsent, this.troubled, this.outbox!.durable, this.unanswered);
    if (this.talk.planning && !this.reading) return planPage(this.planView(view, banner));
    if (this.discussion && !this.reading) return discussionPage(view, banner, () => this.read(true));
    return html`
      ${progress(view, this.page, banner, this.discussion ? () => this.read(false) : null)}
      <div class="pat-sheet-scroll">
        <main class="pat-sheet-body" lang="en">
          ${this.title ? html`<p class="pat-sheet-title">${this.title}</p>` : nothing}
          ${keyed(this.page, html`<div class="pat-page" data-page=${this.page}>${this.pageOf(view)}</div>`)}
          ${footer(view, this.page, this.hint, () => void this.continueElsewhere())}
        </main>
      </div>
      ${thumbBar(view, this.page, () => this.finish())}
    `;
  }

  private pageOf(view: View): TemplateResult {
    if (this.page === COMPLETING) return completingPage(view);
    return this.page === REVIEW ? reviewPage(view) : principlePage(view, view.instrument.principles[this.page - 1]);
  }

  private waiting(): TemplateResult {
    return html`<main class="pat-waiting">
      ${this.unreachable
        ? html`<h1 class="pat-part">The statements could not be fetched</h1>
            <p>This phone has no connection at the moment. It tries again by itself.</p>
            <button type="button" class="pat-button pat-button-main" @click=${() => void this.load()}>Try now</button>`
        : html`<h1 class="pat-part">Fetching the statements …</h1>`}
    </main>`;
  }

  private planView(view: View, banner: string): PlanView {
    return {
      ...view,
      banner,
      redraw: () => this.requestUpdate(),
      goTo: (place) => {
        this.outbox?.flush();
        this.planned.place = placeOf(place);
        rememberPlace(this.scope, this.planned.place);
        this.goTo = {};
        this.requestUpdate();
      },
    };
  }

  private takePlan(changed: PropertyValues): void {
    if (changed.has('plan')) this.planned.head = this.plan;
    const cards = this as unknown as Record<string, Card | undefined>;
    for (const name of changed.keys()) {
      if (typeof name === 'string' && name.startsWith('card')) {
        this.planned.take(changed.get(name) as Card | undefined, cards[name]?.id ? cards[name]! : null);
      }
    }
  }

  private view(): View | null {
    const { instrument, outbox } = this;
    if (!instrument || !outbox) return null;
    return {
      instrument,
      answers: this.shownAnswers(outbox),
      looks: this.shownLooks(outbox),
      talk: this.talk,
      plan: this.planned,
      late: outbox.refusals.flatMap(({ entry, because }) => (entry.kind === 'look' ? [{ code: entry.key, because }] : [])),
      unsaved: this.unsaved,
      countsWhole: this.countsWhole,
      editable: this.editable,
      finished: this.finished || outbox.value('finish', 'finish') === true,
      notice: this.notice,
      privacy: this.privacy,
      status: (kind, key) => this.statusOf(outbox, kind, key),
      tick: (code, value) => outbox.put('answer', code, value),
      say: (code, choice) => outbox.put('look', code, choice),
      write: (key, text) => outbox.draft('comment', key, text),
      wrote: (key) => outbox.flush(`comment:${key}`),
      open: (page, item) => this.open(page, item),
    };
  }

  /** What is kept here is newer than what the server has. */
  private shownAnswers(outbox: Outbox): Answers {
    const answers = { ...this.answers };
    for (const { kind, key, value } of outbox.unsent) if (kind === 'answer') answers[key] = value as number;
    return answers;
  }

  private shownLooks(outbox: Outbox): Looks {
    const looks = { ...this.looks };
    for (const { kind, key, value } of outbox.unsent) if (kind === 'look') looks[key] = value as number;
    return looks;
  }

  private statusOf(outbox: Outbox, kind: Entry['kind'], key: string): Status | null {
    const status = outbox.status(kind, key);
    if (!status && this.serverHas(kind, key)) return { is: 'saved' };
    return status?.is === 'saving' && this.troubled ? { is: 'kept' } : status;
  }

  /** Also of what was saved before this page was loaded: a reload must not leave somebody wondering. */
  private serverHas(kind: Entry['kind'], key: string): boolean {
    if (kind === 'answer') return key in this.answers;
    return kind === 'look' ? key in this.looks : kind === 'comment' && !!this.comments[key];
  }

  private get unsaved(): string {
    return this.outbox ? lateText(this.outbox.afterClosing, this.outbox.durable) : '';
  }

  private get troubled(): boolean {
    return this.outbox!.troubled || !navigator.onLine;
  }

  /** Not before it says that what waits is kept, and not again and again where a reload does not help. */
  private mayReload(): boolean {
    const isKept = !this.outbox || (this.outbox.durable && (this.outbox.unanswered || this.outbox.unsent.length === 0));
    return isKept && mayReloadAgain();
  }

  private get unanswered(): boolean {
    return this.outbox!.unanswered || !navigator.onLine;
  }

  private follow(): void {
    if (this.talk.follow(this.discussion)) {
      this.outbox?.forgetLate();
      this.toTop = true;
    }
    if (!this.discussion || this.talk.question?.ended === false) this.reading = false;
    if (this.talk.spoken) this.announcer.announce(this.talk.spoken);
  }

  private read(own: boolean): void {
    this.reading = own;
    this.goTo = {};
  }

  private open(page: number, item?: string): void {
    this.outbox?.flush();
    this.page = Math.min(Math.max(page, 1), REVIEW);
    this.goTo = { item };
    rememberPage(this.scope, this.page);
    this.requestUpdate();
  }

  private moveTo(item?: string): void {
    const target = item ? this.querySelector<HTMLElement>(`[data-item="${item}"]`) : null;
    if (target) {
      target.scrollIntoView({ block: 'center' });
      target.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    } else {
      this.scrollUp();
      this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }

  /** What scrolls is the part between the bars, or the whole page where there is no room for bars. */
  private scrollUp(): void {
    this.toTop = false;
    this.querySelector('.pat-sheet-scroll')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }

  private finish(): void {
    this.outbox?.flush();
    this.outbox?.put('finish', 'finish', true);
    this.goTo = {};
    this.requestUpdate();
  }

  private async continueElsewhere(): Promise<void> {
    const patience = new Promise<string>((resolve) => window.setTimeout(() => resolve('?'), PATIENCE));
    const answer = await Promise.race([this.ask((server) => server.anotherDevice()), patience]).catch(() => '?');
    this.hint = answer === '?' ? 'That needs a connection. Please try again in a moment.' : '';
    if (this.hint) this.announcer.announce(this.hint);
  }

  private openOutbox(): void {
    this.outbox?.pause();
    this.planned.place = rememberedPlace<Place>(this.scope) ?? this.planned.place;
    this.outbox = new Outbox(new Store(this.scope), {
      send: (entry) => this.ask((server) => this.sendTo(server, entry)),
      committed: (entry) => this.committed(entry),
      refused: (because) => this.refused(because),
      closed: () => this.cameLate(),
      settledElsewhere: () => void this.refresh(),
      changed: () => this.outboxChanged(),
    });
    this.outbox.wake();
  }

  private sendTo(server: Server, { kind, key, value }: Entry): Promise<string> {
    if (kind === 'answer') return server.answer([key, String(value)]);
    if (kind === 'look') return server.look([key, String(value)]);
    if (kind === 'plan') return server.plan(value as string);
    return kind === 'comment' ? server.comment(key, value as string) : server.finish();
  }

  /** Waits a moment for Flow to hand over the server: it may come after the element. */
  private async ask<T>(call: (server: Server) => Promise<T>): Promise<T> {
    for (let waited = 0; !this.$server?.answer && waited < PATIENCE; waited += 100) {
      await new Promise((resolve) => window.setTimeout(resolve, 100));
    }
    if (!this.$server) throw new Error('no server yet');
    return call(this.$server);
  }

  private committed({ kind, key, value }: Entry): void {
    if (kind === 'answer') this.answers = { ...this.answers, [key]: value as number };
    else if (kind === 'look') this.looks = { ...this.looks, [key]: value as number };
    else if (kind === 'plan') this.planned.committed(key, value as string);
    else if (kind === 'comment') this.comments = { ...this.comments, [key]: value as string };
    else this.finished = true;
    if (kind !== 'finish') this.announcer.announce('Saved');
  }

  private refused(because: string): void {
    this.announcer.announce(because);
    // Most likely something has changed in the meantime: show what holds now.
    void this.refresh();
  }

  private cameLate(): void {
    this.announcer.announce(this.unsaved);
    // Either the phone has not heard yet that the round was closed, or it was reopened in this moment.
    if (this.editable) void this.refresh();
  }

  private outboxChanged(): void {
    const troubled = this.outbox?.troubled ?? false;
    if (troubled && !this.wasTroubled) {
      const why = this.unanswered ? 'No connection.' : 'The server cannot save at the moment.';
      this.announcer.announce(`${why} Your answers are kept on this phone.`);
    }
    if (!troubled && this.wasTroubled) this.announcer.announce('Connected again. Your answers are sent.');
    this.wasTroubled = troubled;
    this.requestUpdate();
  }

  private async refresh(): Promise<void> {
    const state = await this.ask((server) => server.refresh()).catch(() => null);
    if (state) this.adopt(state);
  }

  private adopt(state: SheetState): void {
    this.answers = state.answers;
    this.comments = state.comments;
    this.looks = state.looks;
    this.finished = state.finished;
    this.editable = state.editable;
    this.notice = state.notice;
    if (state.editable) this.outbox?.reopened();
  }

  private textOf(key: string): string {
    return (this.outbox?.value('comment', key) ?? this.comments[key] ?? '') as string;
  }

  private async load(): Promise<void> {
    window.clearTimeout(this.reload);
    try {
      this.instrument = await loadInstrument();
      this.unreachable = false;
    } catch {
      this.unreachable = true;
      if (this.isConnected) this.reload = window.setTimeout(() => void this.load(), 3_000);
    }
  }

  private firstPage(): number {
    const page = rememberedPage(this.scope);
    return page >= 1 && page <= REVIEW ? page : firstOpenPage(this.instrument!, this.shownAnswers(this.outbox!));
  }

  private readonly onWake = (): void => {
    this.outbox?.wake();
    if (!this.instrument) void this.load();
    this.requestUpdate();
  };

  private readonly onOffline = (): void => this.requestUpdate();

  private readonly onLeave = (): void => this.outbox?.flush();

  private readonly onStorage = (event: StorageEvent): void => this.outbox?.merge(event);

  private readonly onVisibility = (): void => {
    if (document.visibilityState === 'hidden') {
      // A phone may throw a hidden page away without another word.
      this.outbox?.flush();
    } else {
      this.onWake();
      void this.refresh();
    }
  };
}

if (!customElements.get('pat-answer-sheet')) customElements.define('pat-answer-sheet', AnswerSheet);
