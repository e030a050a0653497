import { TemplateResult, html, nothing } from 'lit';
import { actionFacts } from './action-facts';
import { dateField, selectField, textField } from './action-fields';
import { remarks } from './action-remarks';
import { stances } from './action-stances';
import { Action, URGENCIES } from './plan-data';
import { PlanView } from './plan-view';
import { subjectChoices } from './subjects';

/** One action: its fields, to be changed by those who may, its stances and its remarks. */
export function actionPage(view: PlanView, id: string): TemplateResult {
  const action = view.plan.action(id);
  if (!action) return notOnBoard(view, id);
  return html`
    <button type="button" id="back-to-board" class="pat-link" @click=${() => view.goTo({ at: 'board' })}>Back to the board</button>
    <h1 class="pat-visually-hidden" tabindex="-1">Action: ${view.plan.value(action, 'WHAT')}</h1>
    <p class="pat-plan-facts">${action.stateLabel} · proposed by ${action.mine ? 'you' : action.by}</p>
    ${action.editors.length > 0
      ? html`<p class="pat-plan-editors" role="status">${action.editors.join(', ')} writing …</p>`
      : nothing}
    ${action.editable ? fields(view, action) : readOnly(view, action)}
    ${action.merged.length > 0
      ? html`<section><h2>Merged into this one</h2><ul>${action.merged.map((what) => html`<li>${what}</li>`)}</ul></section>`
      : nothing}
    ${stances(view, action)} ${remarks(view, action)}
  `;
}

function notOnBoard(view: PlanView, id: string): TemplateResult {
  const isUnsent = view.plan.unsentProposals().some(({ key }) => key.startsWith(id));
  return html`<h1 class="pat-plan-title" tabindex="-1">${isUnsent ? 'On its way' : 'Not on the board any more'}</h1>
    <p>${isUnsent ? 'This action is being sent.' : 'It was taken off or merged into another; everything written in it is kept.'}</p>
    <button type="button" id="back-to-board" class="pat-button" @click=${() => view.goTo({ at: 'board' })}>Back to the board</button>`;
}

function readOnly(view: PlanView, action: Action): TemplateResult {
  return html`<p class="pat-plan-what pat-plan-large">${view.plan.value(action, 'WHAT')}</p>
    <p>${actionFacts(view, action)}</p>
    <p class="pat-note">You can change actions that you proposed or that your organisation owns. Say what you think of this one below.</p>`;
}

function fields(view: PlanView, action: Action): TemplateResult {
  const { plan, instrument } = view;
  const organisations = plan.head?.organisations.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const areas = plan.head?.areas.map(({ id, label }) => ({ value: id, label })) ?? [];
  const noArea = { value: '', label: 'None of the areas' };
  const noOwner = { value: '', label: 'Nobody yet' };
  const noUrgency = { value: '', label: 'Not said' };
  return html`<div class="pat-plan-form">
    ${textField(view, action, 'WHAT', 'What is to be done', 500)}
    ${selectField(view, action, 'SUBJECT', 'Why', subjectChoices(instrument))}
    ${areas.length > 0 ? selectField(view, action, 'AREA', 'What it answers', [noArea, ...areas]) : nothing}
    ${selectField(view, action, 'OWNER', 'Who owns it', [noOwner, ...organisations])}
    ${textField(view, action, 'PERSON', 'Who in that organisation (if you like)', 120)}
    ${selectField(view, action, 'URGENCY', 'How much it presses', [noUrgency, ...URGENCIES])}
    ${dateField(view, action, 'DUE', 'By when')}
    ${action.mine
      ? html`<button type="button" id="take-off" class="pat-link" @click=${() => plan.choose(action, 'ABSENCE', 'OFF')}>
          Take this action off the board
        </button>`
      : nothing}
  </div>`;
}
