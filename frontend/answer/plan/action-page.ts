import { TemplateResult, html, nothing } from 'lit';
import { text } from '../../shared/text';
import { actionFacts } from './action-facts';
import { dateField, selectField, textField } from './action-fields';
import { remarks } from './action-remarks';
import { stances } from './action-stances';
import { writersText } from './plan-board';
import { Action, urgencies } from './plan-data';
import { PlanView } from './plan-view';
import { subjectChoices } from './subjects';

/** One action: its fields, to be changed by those who may, its stances and its remarks. */
export function actionPage(view: PlanView, id: string): TemplateResult {
  const action = view.plan.action(id);
  if (!action) return notOnBoard(view, id);
  return html`
    <button type="button" id="back-to-board" class="pat-link" @click=${() => view.goTo({ at: 'board' })}>
      ${text('phone.action.back')}
    </button>
    <h1 class="pat-visually-hidden" tabindex="-1">${text('phone.action.title', { what: view.plan.value(action, 'WHAT') })}</h1>
    <p class="pat-plan-facts">${originText(action)}</p>
    ${action.editors.length > 0
      ? html`<p class="pat-plan-editors" role="status">${writersText(action)}</p>`
      : nothing}
    ${action.editable ? fields(view, action) : readOnly(view, action)}
    ${action.merged.length > 0
      ? html`<section><h2>${text('phone.action.merged')}</h2><ul>${action.merged.map((what) => html`<li>${what}</li>`)}</ul></section>`
      : nothing}
    ${stances(view, action)} ${remarks(view, action)}
  `;
}

const originText = ({ mine, stateLabel: status, by: author }: Action): string =>
  mine ? text('phone.action.proposed-by-you', { status }) : text('phone.action.proposed-by', { status, author });

function notOnBoard(view: PlanView, id: string): TemplateResult {
  const isUnsent = view.plan.unsentProposals().some(({ key }) => key.startsWith(id));
  return html`<h1 class="pat-plan-title" tabindex="-1">${isUnsent ? text('phone.action.unsent-title') : text('phone.action.gone-title')}</h1>
    <p>${isUnsent ? text('phone.action.unsent') : text('phone.action.gone')}</p>
    <button type="button" id="back-to-board" class="pat-button" @click=${() => view.goTo({ at: 'board' })}>
      ${text('phone.action.back')}
    </button>`;
}

function readOnly(view: PlanView, action: Action): TemplateResult {
  return html`<p class="pat-plan-what pat-plan-large">${view.plan.value(action, 'WHAT')}</p>
    <p>${actionFacts(view, action)}</p>
    <p class="pat-note">${text('phone.action.read-only')}</p>`;
}

function fields(view: PlanView, action: Action): TemplateResult {
  const { plan, instrument } = view;
  const organisations = plan.head?.organisations.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const areas = plan.head?.areas.map(({ id, label }) => ({ value: id, label })) ?? [];
  const noArea = { value: '', label: text('phone.action.no-area') };
  const noOwner = { value: '', label: text('phone.action.no-owner') };
  const noUrgency = { value: '', label: text('phone.action.no-urgency') };
  return html`<div class="pat-plan-form">
    ${textField(view, action, 'WHAT', text('phone.action.what'), 500)}
    ${selectField(view, action, 'SUBJECT', text('phone.action.subject'), subjectChoices(instrument))}
    ${areas.length > 0 ? selectField(view, action, 'AREA', text('phone.action.area'), [noArea, ...areas]) : nothing}
    ${selectField(view, action, 'OWNER', text('phone.action.owner'), [noOwner, ...organisations])}
    ${textField(view, action, 'PERSON', text('phone.action.person'), 120)}
    ${selectField(view, action, 'URGENCY', text('phone.action.urgency'), [noUrgency, ...urgencies()])}
    ${dateField(view, action, 'DUE', text('phone.action.due'))}
    ${action.mine
      ? html`<button type="button" id="take-off" class="pat-link" @click=${() => plan.choose(action, 'ABSENCE', 'OFF')}>
          ${text('phone.action.remove')}
        </button>`
      : nothing}
  </div>`;
}
