import { LitElement, PropertyValues, TemplateResult, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { text } from '../shared/text';
import { rememberFields, rememberedFields } from './join-memory';

/** The methods of `org.patlive.answer.JoinForm`. */
interface JoinMethods {
  /** @param chosen indexes of the organisation and the level, each empty if none was chosen, and the name */
  start(chosen: [string, string, string]): Promise<void>;
}

const FIELDS = ['join-organisation', 'join-level', 'join-name'];

/**
 * Asks for organisation, level and name before the sheet, with native lists, and makes a single call. Light DOM, so that labels
 * and scripts find the ids.
 */
export class JoinForm extends LitElement {
  static properties = {
    privacy: {},
    named: { type: Boolean },
    organisations: { attribute: false },
    organisationOptional: { type: Boolean },
    levels: { attribute: false },
    levelOptional: { type: Boolean },
    problem: {},
    problemField: {},
    correctedField: { state: true },
  };

  declare privacy: string;
  declare named: boolean;
  declare organisations: string[];
  declare organisationOptional: boolean;
  declare levels: string[];
  declare levelOptional: boolean;
  /** Why joining was refused; empty if it was not, or if no field is the reason. */
  declare problem: string;
  /** The id of the field that is the reason. */
  declare problemField: string;
  /** The id of a field that has been changed since joining was refused. */
  declare correctedField: string;

  /** Set by Flow when the element has its server side. */
  declare $server?: JoinMethods;

  private isStarting = false;

  constructor() {
    super();
    this.privacy = this.problem = this.problemField = this.correctedField = '';
    this.named = this.organisationOptional = this.levelOptional = false;
    this.organisations = [];
    this.levels = [];
  }

  createRenderRoot(): HTMLElement {
    return this;
  }

  protected updated(changed: PropertyValues): void {
    if (!changed.has('organisations') && !changed.has('levels')) return;
    Object.entries(rememberedFields(this.asked)).forEach(([id, value]) => {
      const field = this.field(id);
      if (field) field.value = value;
    });
  }

  protected render(): TemplateResult {
    return html`<form class="pat-card" novalidate @input=${this.onInput} @submit=${this.onSubmit}>
      <p id="privacy" class="pat-privacy">${this.privacy}</p>
      ${this.named ? this.name() : nothing}
      ${this.list('join-organisation', text('phone.join.organisation'), this.organisations, this.organisationOptional)}
      ${this.levels.length > 0 ? this.list('join-level', text('phone.join.level'), this.levels, this.levelOptional) : nothing}
      <button id="join-start" class="pat-button pat-button-main">${text('phone.join.start')}</button>
    </form>`;
  }

  private name(): TemplateResult {
    return html`<div class="pat-field">
      <label for="join-name">${text('phone.join.name')}</label>
      ${this.problemOf('join-name')}
      <input
        id="join-name"
        maxlength="120"
        autocomplete="name"
        aria-invalid=${this.isRefused('join-name')}
        aria-describedby="join-name-problem join-name-help"
      />
      <p id="join-name-help">${text('phone.join.name-help')}</p>
    </div>`;
  }

  private list(id: string, label: string, choices: string[], optional: boolean): TemplateResult {
    return html`<div class="pat-field">
      <label for=${id}>${label}</label>
      ${this.problemOf(id)}
      <select
        id=${id}
        aria-invalid=${this.isRefused(id)}
        aria-describedby=${ifDefined(this.isRefused(id) ? `${id}-problem` : undefined)}
      >
        <option value="">${text('phone.join.choose')}</option>
        ${choices.map((choice, index) => html`<option value=${index}>${choice}</option>`)}
        ${optional ? html`<option value="-">${text('phone.join.not-stated')}</option>` : nothing}
      </select>
    </div>`;
  }

  private problemOf(id: string): TemplateResult | typeof nothing {
    return this.isRefused(id) ? html`<p id="${id}-problem" class="pat-field-problem">${this.problem}</p>` : nothing;
  }

  private isRefused(id: string): boolean {
    return !!this.problem && this.problemField === id && this.correctedField !== id;
  }

  private readonly onInput = (event: Event): void => {
    this.correctedField = (event.target as HTMLElement).id;
    rememberFields(this.asked, Object.fromEntries(FIELDS.map((id) => [id, this.value(id)])));
  };

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.isStarting || !this.$server) return;
    this.isStarting = true;
    try {
      await this.$server.start([this.value('join-organisation'), this.value('join-level'), this.value('join-name')]);
    } catch {
      // The server shows the reason on the page; what is chosen stays.
    } finally {
      this.isStarting = false;
    }
    this.correctedField = '';
    await this.updateComplete;
    const refused = this.querySelector<HTMLElement>('[aria-invalid="true"]');
    refused?.closest('.pat-field')?.scrollIntoView({ block: 'nearest' }); // with its reason
    refused?.focus({ preventScroll: true });
  };

  private value(id: string): string {
    return this.field(id)?.value ?? '';
  }

  private field(id: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
  }

  /** A choice is remembered by its place, which is worth something only among the same choices. */
  private get asked(): string {
    return [location.pathname, ...this.organisations, '', ...this.levels].join('\n');
  }
}

customElements.define('pat-join-form', JoinForm);
