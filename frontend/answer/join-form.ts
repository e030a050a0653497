import { LitElement, TemplateResult, html, nothing } from 'lit';

const NOT_SAID = 'I prefer not to say';

interface Desk {
  /** Which of the organisations and of the levels, each empty if none was chosen, and the name. */
  start(chosen: [string, string, string]): Promise<void>;
}

/**
 * What a partner is asked before the sheet: the phone's own lists, and one call when everything is chosen.
 * Light DOM on purpose: ids are real ids of the document, for labels and for scripts.
 */
export class JoinForm extends LitElement {
  static properties = {
    privacy: {},
    named: { type: Boolean },
    organisations: { attribute: false },
    organisationOptional: { type: Boolean },
    levels: { attribute: false },
    levelOptional: { type: Boolean },
  };

  declare privacy: string;
  declare named: boolean;
  declare organisations: string[];
  declare organisationOptional: boolean;
  declare levels: string[];
  declare levelOptional: boolean;

  /** Set by Flow when the element has its server side. */
  declare $server?: Desk;

  private asked = false;

  constructor() {
    super();
    this.privacy = '';
    this.named = this.organisationOptional = this.levelOptional = false;
    this.organisations = [];
    this.levels = [];
  }

  createRenderRoot(): HTMLElement {
    return this;
  }

  protected render(): TemplateResult {
    return html`<form class="pat-card" novalidate @submit=${this.onSubmit}>
      <p id="privacy" class="pat-privacy">${this.privacy}</p>
      ${this.named ? this.name() : nothing}
      ${this.list('join-organisation', 'Your organisation', this.organisations, this.organisationOptional)}
      ${this.levels.length > 0 ? this.list('join-level', 'Your level', this.levels, this.levelOptional) : nothing}
      <button id="join-start" class="pat-button pat-button-main">Start</button>
    </form>`;
  }

  private name(): TemplateResult {
    return html`<div class="pat-field">
      <label for="join-name">Your name, as the others know you</label>
      <input id="join-name" maxlength="120" autocomplete="name" aria-describedby="join-name-help" />
      <p id="join-name-help">You may leave it empty</p>
    </div>`;
  }

  private list(id: string, label: string, choices: string[], optional: boolean): TemplateResult {
    return html`<div class="pat-field">
      <label for=${id}>${label}</label>
      <select id=${id}>
        <option value="">Choose</option>
        ${choices.map((choice, index) => html`<option value=${index}>${choice}</option>`)}
        ${optional ? html`<option value="-">${NOT_SAID}</option>` : nothing}
      </select>
    </div>`;
  }

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.asked || !this.$server) return;
    this.asked = true;
    try {
      await this.$server.start([this.value('join-organisation'), this.value('join-level'), this.value('join-name')]);
    } catch {
      // The server has said why on the page; what is chosen stays.
    } finally {
      this.asked = false;
    }
  };

  private value(id: string): string {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
  }
}

customElements.define('pat-join-form', JoinForm);
