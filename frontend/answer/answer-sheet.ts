import { LitElement, PropertyValues, TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Watchdog } from '../design/watchdog';
import { Answers, Comments, Instrument } from '../instrument/instrument';
import { InstrumentLoader } from '../instrument/instrument-loader';
import { Announcer } from '../shared/announcer';
import { TRY_AGAIN } from '../shared/server-call';
import { text } from '../shared/text';
import { Discussion, DiscussionData } from './discussion/discussion';
import { discussionPage } from './discussion/discussion-page';
import { DiscussionView, QuestionAnswers } from './discussion/discussion-view';
import { forgetFields } from './join-memory';
import { LanguageSwitch } from './language-switch';
import { LocalSheet, SheetHost } from './local-sheet';
import { listenToPage } from './page-events';
import { moveFocus, scrollToTop } from './page-focus';
import { PageHistory } from './page-history';
import { fillActionFields, fillComments } from './parts/text-areas';
import { Plan } from './plan/plan';
import { Action, PlanHead } from './plan/plan-data';
import { planPage } from './plan/plan-page';
import { PlanPlace, PlanView } from './plan/plan-view';
import { SheetMethods, SheetServer } from './sheet-server';
import { completingPage } from './sheet/completing-page';
import { loadingPage } from './sheet/loading-page';
import { mayReloadAgain, rememberPage, rememberPlanPlace, rememberedPage, rememberedPlanPlace } from './sheet/page-memory';
import { principlePage } from './sheet/principle-page';
import { reviewPage } from './sheet/review-page';
import { pageButtons, sheetFooter, sheetHead } from './sheet/sheet-frame';
import { COMPLETING, REVIEW, firstOpenPage } from './sheet/sheet-items';
import { SheetView } from './sheet/sheet-view';

/** The watchdog is less patient than on a screen: everything unsent is stored on the phone, so that a reload costs little. */
const WATCHDOG = { checksBeforeHealth: 1, healthyBeforeReload: 2 };

/** Each action of the plan is a property of its own, as many as `org.patlive.answer.PlanProperties` has. */
const ACTION_PROPERTIES = Array.from({ length: 200 }, (_, number) => `card${number}`);

/** Where in the sheet, the discussion and the plan somebody is. */
interface Place {
  page: number;
  planPlace: PlanPlace;
  isReadingAnswers: boolean;
}

/**
 * The whole sheet of one respondent and, while the round is closed, the discussion and the action plan. The pages change
 * without the server, so that they do so without a connection, too. Light DOM, so that labels and scripts find the ids.
 */
export class AnswerSheet extends LitElement implements SheetHost {
  static properties = {
    code: {},
    scope: {},
    answers: { attribute: false },
    comments: { attribute: false },
    questionAnswers: { attribute: false },
    discussion: { attribute: false },
    plan: { attribute: false },
    ...Object.fromEntries(ACTION_PROPERTIES.map((name) => [name, { attribute: false }])),
    finished: { type: Boolean },
    editable: { type: Boolean },
    countsWhole: { type: Boolean },
    notice: {},
    privacy: {},
    title: {},
    page: { state: true },
    isReadingAnswers: { state: true },
    announcement: { state: true },
    linkProblem: { state: true },
  };

  // Set by org.patlive.answer.AnswerSheet, which documents them.
  declare code: string;
  declare scope: string;
  declare answers: Answers;
  declare comments: Comments;
  declare questionAnswers: QuestionAnswers;
  declare discussion: DiscussionData | null;
  declare plan: PlanHead | null;
  declare finished: boolean;
  declare editable: boolean;
  declare countsWhole: boolean;
  declare notice: string;
  declare privacy: string;
  declare title: string;

  /** 1 to 6 the principles, 7 the completion, 8 the review; 0 before anything is loaded. */
  declare page: number;
  /** Whether somebody reads their own answers during the discussion. */
  declare isReadingAnswers: boolean;
  /** What screen readers are to read out. */
  declare announcement: string;
  /** Why the personal link could not be shown. */
  declare linkProblem: string;

  /** Set by Flow when the element has its server side; may come after the element is connected. */
  declare $server?: SheetMethods;

  private readonly texts = new InstrumentLoader(this);
  private readonly server = new SheetServer(() => (this.$server?.answer ? this.$server : undefined));
  private readonly languages = new LanguageSwitch(this, this.server, () => this.sheet?.outbox ?? null);
  private readonly announcer = new Announcer((sentence) => (this.announcement = sentence));
  private readonly discussed = new Discussion();
  private readonly planned = new Plan(
    () => this.sheet?.outbox ?? null,
    () => this.scope,
    (request) => this.server.notify(request),
  );
  private readonly places = new PageHistory<Place>(
    () => this.scope,
    (place) => this.returnTo(place),
  );
  private planPlace: PlanPlace = { at: 'board' };
  /** Whether the notice that the round is open again has been seen. */
  private hasSeenNotice = false;
  /** Null until Flow has set the scope. */
  private sheet: LocalSheet | null = null;
  private disconnect?: AbortController;
  /** Where the focus goes after the next rendering. */
  private focusTarget: { item?: string } | null = null;
  private scrollsToTop = false;

  constructor() {
    super();
    this.code = this.scope = this.notice = this.privacy = this.title = this.announcement = this.linkProblem = '';
    this.answers = {};
    this.comments = {};
    this.questionAnswers = {};
    this.discussion = null;
    this.plan = null;
    this.finished = this.isReadingAnswers = this.countsWhole = false;
    this.editable = true;
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
    this.disconnect = new AbortController();
    const { signal } = this.disconnect;
    listenToPage(
      {
        woken: () => this.wake(),
        shown: () => void this.sheet?.refresh(),
        hidden: () => this.sheet?.outbox.flush(),
        networkLost: () => this.requestUpdate(),
        storageChanged: (event) => this.sheet?.outbox.merge(event),
      },
      signal,
    );
    this.places.listen(signal);
    this.sheet?.outbox.wake();
    new Watchdog({
      isStuck: () => this.sheet?.outbox.isUnanswered ?? false,
      mayReload: () => this.mayReload(),
      ...WATCHDOG,
    }).start(signal);
  }

  disconnectedCallback(): void {
    this.disconnect?.abort();
    this.sheet?.outbox.pause();
    super.disconnectedCallback();
  }

  announce(sentence: string): void {
    this.announcer.announce(sentence);
  }

  planCommitted(key: string, request: string): void {
    this.planned.committed(key, request);
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('scope') && this.scope) this.openSheet();
    if (changed.has('notice')) this.hasSeenNotice = false;
    if (changed.has('notice') && this.notice) this.announce(this.sheet?.afterClosingText || this.notice);
    if (changed.has('discussion')) this.updateDiscussion();
    this.updatePlan(changed);
    if (changed.has('editable') && this.editable) this.sheet?.outbox.reopened();
    if (this.texts.instrument && this.sheet && this.page === 0) this.page = this.firstPage(this.texts.instrument, this.sheet);
  }

  protected updated(): void {
    fillComments(this, (key) => this.sheet?.comment(key) ?? '');
    const action = this.planPlace.at === 'action' ? this.planned.action(this.planPlace.id) : undefined;
    if (action) fillActionFields(this, (field) => this.planned.value(action, field));
    if (this.scrollsToTop) {
      this.scrollsToTop = false;
      scrollToTop(this);
    }
    if (this.focusTarget) {
      const { item } = this.focusTarget;
      this.focusTarget = null;
      moveFocus(this, item);
    }
  }

  protected render(): TemplateResult {
    const { instrument } = this.texts;
    return html`
      <div class="pat-visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      ${instrument && this.sheet && this.page > 0
        ? this.content(instrument, this.sheet)
        : loadingPage(this.texts.isUnreachable, () => void this.texts.load())}
    `;
  }

  private content(instrument: Instrument, sheet: LocalSheet): TemplateResult {
    const banner = sheet.unsentText;
    if (this.discussed.isPlanning && !this.isReadingAnswers) return planPage(this.planView(instrument, banner));
    if (this.discussion && !this.isReadingAnswers) {
      return discussionPage(this.discussionView(instrument, sheet, banner));
    }
    const view = this.sheetView(instrument, sheet);
    return html`
      ${sheetHead(view, this.page, banner, this.discussion ? () => this.readAnswers(false) : null)}
      <div class="pat-sheet-scroll">
        <main class="pat-sheet-body">
          ${this.title ? html`<p class="pat-sheet-title">${this.title}</p>` : nothing}
          ${keyed(this.page, html`<div class="pat-page" data-page=${this.page}>${this.pageOf(view)}</div>`)}
          ${sheetFooter(view, this.page, this.linkProblem, () => void this.showPersonalLink())}
        </main>
      </div>
      ${pageButtons(view, this.page, () => this.finish())}
    `;
  }

  private pageOf(view: SheetView): TemplateResult {
    if (this.page === COMPLETING) return completingPage(view);
    return this.page === REVIEW ? reviewPage(view) : principlePage(view, view.instrument.principles[this.page - 1]);
  }

  private sheetView(instrument: Instrument, sheet: LocalSheet): SheetView {
    return {
      instrument,
      answers: sheet.answers,
      afterClosing: sheet.afterClosingText,
      countsWhole: this.countsWhole,
      editable: this.editable,
      finished: sheet.isFinished,
      notice: this.editable && this.hasSeenNotice ? '' : this.notice,
      privacy: this.privacy,
      languageChoice: this.languages.choice,
      status: (kind, key) => sheet.status(kind, key),
      answer: (code, value) => {
        this.hasSeenNotice = true;
        sheet.outbox.put('answer', code, value);
      },
      writeComment: (key, words) => sheet.outbox.putDraft('comment', key, words),
      leaveComment: (key) => sheet.outbox.flush(`comment:${key}`),
      open: (page, item) => this.open(page, item),
    };
  }

  private discussionView(instrument: Instrument, sheet: LocalSheet, banner: string): DiscussionView {
    return {
      instrument,
      discussion: this.discussed,
      answers: sheet.answers,
      questionAnswers: sheet.questionAnswers,
      refusedChoices: sheet.refusedChoices,
      afterClosing: sheet.afterClosingText,
      notice: this.notice,
      banner,
      languageChoice: this.languages.choice,
      status: (kind, key) => sheet.status(kind, key),
      answerQuestion: (code, choice) => sheet.outbox.put('look', code, choice),
      readAnswers: () => this.readAnswers(true),
    };
  }

  private planView(instrument: Instrument, banner: string): PlanView {
    return {
      instrument,
      plan: this.planned,
      place: this.planPlace,
      banner,
      languageChoice: this.languages.choice,
      requestUpdate: () => this.requestUpdate(),
      goTo: (planPlace) => this.goTo({ planPlace }),
    };
  }

  private updatePlan(changed: PropertyValues): void {
    if (changed.has('plan')) this.planned.head = this.plan;
    const actions = this as unknown as Record<string, Action | undefined>;
    for (const name of changed.keys()) {
      if (typeof name === 'string' && name.startsWith('card')) {
        this.planned.replace(changed.get(name) as Action | undefined, actions[name]?.id ? actions[name]! : null);
      }
    }
  }

  private updateDiscussion(): void {
    if (this.discussed.update(this.discussion)) {
      this.sheet?.outbox.discardRefusedQuestionAnswers();
      this.scrollsToTop = true;
    }
    if (!this.mayReadAnswers) this.isReadingAnswers = false;
    if (this.discussed.announcement) this.announce(this.discussed.announcement);
  }

  /** Whether the page already says that what waits is kept. Not again and again where a reload does not help. */
  private mayReload(): boolean {
    const outbox = this.sheet?.outbox;
    const isKept = !outbox || (outbox.isDurable && (outbox.isUnanswered || outbox.unsent.length === 0));
    return isKept && mayReloadAgain();
  }

  private readAnswers(isReading: boolean): void {
    this.goTo({ isReadingAnswers: isReading });
  }

  private open(page: number, item?: string): void {
    this.goTo({ page: Math.min(Math.max(page, 1), REVIEW) }, item);
  }

  private get place(): Place {
    const { page, planPlace, isReadingAnswers } = this;
    return { page, planPlace, isReadingAnswers };
  }

  /** Shows another place, and begins an entry of the browser's history with it. */
  private goTo(change: Partial<Place>, item?: string): void {
    const from = this.place;
    this.show({ ...from, ...change }, item);
    this.places.move(from, this.place);
  }

  /** Shows the place that the browser's Back or Forward leads to; returns whether anybody sees a difference. */
  private returnTo(place: Place): boolean {
    const before = this.visiblePlace;
    this.show({ ...place, isReadingAnswers: place.isReadingAnswers && this.mayReadAnswers });
    return this.visiblePlace !== before;
  }

  private show({ page, planPlace, isReadingAnswers }: Place, item?: string): void {
    this.sheet?.outbox.flush();
    if (page !== this.page) this.hasSeenNotice = true;
    this.page = page;
    this.planPlace = planPlace;
    this.isReadingAnswers = isReadingAnswers;
    rememberPage(this.scope, page);
    rememberPlanPlace(this.scope, planPlace);
    this.focusTarget = { item };
    this.requestUpdate();
  }

  /** What of the place is in sight: the facilitator decides whether phones show the sheet, the discussion or the plan. */
  private get visiblePlace(): string {
    if (!this.discussion || this.isReadingAnswers) return `page ${this.page}`;
    return this.discussed.isPlanning ? `plan ${JSON.stringify(this.planPlace)}` : 'discussion';
  }

  /** Not while a question is open. */
  private get mayReadAnswers(): boolean {
    return !!this.discussion && this.discussed.question?.ended !== false;
  }

  private firstPage(instrument: Instrument, sheet: LocalSheet): number {
    const page = this.places.place?.page ?? rememberedPage(this.scope);
    return page >= 1 && page <= REVIEW ? page : firstOpenPage(instrument, sheet.answers);
  }

  private finish(): void {
    this.sheet?.outbox.flush();
    this.sheet?.outbox.put('finish', 'finish', true);
    this.focusTarget = {};
    this.requestUpdate();
  }

  private async showPersonalLink(): Promise<void> {
    const reply = await this.server.showPersonalLink();
    this.linkProblem = reply === TRY_AGAIN ? text('phone.sheet.link-needs-connection') : '';
    if (this.linkProblem) this.announce(this.linkProblem);
  }

  private openSheet(): void {
    forgetFields();
    this.sheet?.outbox.pause();
    this.planPlace = this.places.place?.planPlace ?? rememberedPlanPlace<PlanPlace>(this.scope) ?? this.planPlace;
    this.sheet = new LocalSheet(this, this.server);
    this.sheet.outbox.wake();
  }

  private wake(): void {
    this.sheet?.outbox.wake();
    if (!this.texts.instrument) void this.texts.load();
    this.requestUpdate();
  }
}

if (!customElements.get('pat-answer-sheet')) customElements.define('pat-answer-sheet', AnswerSheet);
