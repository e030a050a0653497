import { TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { richText, text } from '../../shared/text';
import { bold } from '../parts/bold';
import { statusLine } from '../parts/status-line';
import { fieldKey } from './field-edits';
import { Action } from './plan-data';
import { PlanView } from './plan-view';

interface Choice {
  value: string;
  label: string;
}

const idOf = (field: string): string => `field-${field.replace(' ', '-')}`;

/** The text is set by fillActionFields, so that rendering never overwrites what somebody is writing. */
export function textField(view: PlanView, action: Action, field: string, label: string, maxLength: number): TemplateResult {
  const { plan } = view;
  const id = idOf(field);
  return html`<div class="pat-plan-field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      data-slot=${field}
      rows="1"
      maxlength=${maxLength}
      @focus=${() => plan.showEditing(action, true)}
      @input=${(event: InputEvent) => {
        plan.write(action, field, (event.target as HTMLTextAreaElement).value);
        view.requestUpdate();
      }}
      @blur=${() => {
        plan.leave(action, field);
        plan.showEditing(action, false);
      }}
    ></textarea>
    ${fieldOutcome(view, action, field)} ${wordingChoice(view, action, field, (words) => words)}
  </div>`;
}

export function selectField(view: PlanView, action: Action, field: string, label: string, choices: Choice[]): TemplateResult {
  const { plan } = view;
  const id = idOf(field);
  const value = plan.value(action, field);
  return html`<div class="pat-plan-field">
    <label for=${id}>${label}</label>
    <div class="pat-field">
      <select id=${id} @change=${(event: Event) => plan.choose(action, field, (event.target as HTMLSelectElement).value)}>
        ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`)}
      </select>
    </div>
    ${fieldOutcome(view, action, field)} ${wordingChoice(view, action, field, (words) => labelOf(choices, words))}
  </div>`;
}

export function dateField(view: PlanView, action: Action, field: string, label: string): TemplateResult {
  const { plan } = view;
  const id = idOf(field);
  return html`<div class="pat-plan-field">
    <label for=${id}>${label}</label>
    <div class="pat-field">
      <input
        type="date"
        id=${id}
        .value=${plan.value(action, field)}
        @change=${(event: Event) => plan.choose(action, field, (event.target as HTMLInputElement).value)}
      />
    </div>
    ${fieldOutcome(view, action, field)} ${wordingChoice(view, action, field, (words) => words)}
  </div>`;
}

/** What became of a change; after a refusal a button that discards the text. */
export function fieldOutcome(view: PlanView, action: Action, field: string): TemplateResult {
  const status = view.plan.status(action, field);
  return html`${statusLine(status)}
  ${status?.is === 'refused'
    ? html`<button type="button" class="pat-link" @click=${() => view.plan.discard(fieldKey(action.id, field))}>
        ${text('phone.action.discard-text')}
      </button>`
    : nothing}`;
}

/**
 * Where several people have written at the same time: all wordings, of which one is to be chosen.
 *
 * @param show how a wording is shown
 */
export function wordingChoice(
  view: PlanView,
  action: Action,
  field: string,
  show: (words: string) => string,
): TemplateResult | typeof nothing {
  const wordings = view.plan.wordings(action, field);
  if (wordings.length < 2) return nothing;
  return html`<div class="pat-plan-choice" role="group" aria-label=${text('phone.action.choose-version')}>
    <p>${richText('phone.action.two-versions', bold)}</p>
    ${repeat(
      wordings,
      (wording) => wording.revision,
      (wording) => html`<div class="pat-plan-wording">
        <p>
          <span class="pat-plan-label">${authorText(wording.mine ? text('phone.plan.you') : wording.label)}</span>
          ${show(wording.words) || text('phone.action.empty-version')}
        </p>
        <button type="button" class="pat-button" @click=${() => view.plan.keepWording(action, field, wording.words)}>
          ${text('phone.action.keep-version')}
        </button>
      </div>`,
    )}
  </div>`;
}

/** Who wrote what follows. */
export const authorText = (author: string): string => text('phone.plan.author', { author });

/** The label of a choice; the value itself where it is none of the choices. */
export const labelOf = (choices: Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;
