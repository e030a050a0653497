import { TemplateResult, html, nothing } from 'lit';
import { richText, text } from '../../shared/text';
import { bold } from '../parts/bold';
import { fieldOutcome, labelOf, textField, wordingChoice } from './action-fields';
import { Action, ownStances, stanceText } from './plan-data';
import { PlanView } from './plan-view';

/** Where the organisations stand on an action; the stance of the respondent's own can be marked. */
export function stances(view: PlanView, action: Action): TemplateResult {
  const { plan } = view;
  const own = plan.head?.organisation ?? '';
  const others = (plan.head?.organisations ?? []).filter(({ id }) => id !== own && plan.value(action, `STANCE ${id}`));
  return html`<section>
    <h2>${text('phone.action.stances')}</h2>
    ${others.length > 0
      ? html`<ul class="pat-plan-stances">
          ${others.map(({ id, name }) => {
            const note = plan.value(action, `NOTE ${id}`);
            const facts = { ...bold, organisation: name, stance: stanceText(plan.value(action, `STANCE ${id}`)) };
            return html`<li>
              ${note ? richText('phone.action.stance-with-note', { ...facts, note }) : richText('phone.action.stance', facts)}
            </li>`;
          })}
        </ul>`
      : nothing}
    ${own ? ownStance(view, action, own) : nothing}
  </section>`;
}

function ownStance(view: PlanView, action: Action, organisation: string): TemplateResult {
  const { plan } = view;
  const stanceField = `STANCE ${organisation}`;
  const noteField = `NOTE ${organisation}`;
  const name = plan.head?.organisations.find(({ id }) => id === organisation)?.name ?? '';
  const chosen = plan.value(action, stanceField);
  return html`<fieldset class="pat-plan-own">
      <legend>${text('phone.action.your-stance', { organisation: name })}</legend>
      ${ownStances().map(
        ({ value, label }) => html`<label class="pat-plan-stance">
          <input type="radio" name="stance" id="stance-${value}" .checked=${chosen === value} @change=${() => plan.choose(action, stanceField, value)} />
          ${label}
        </label>`,
      )}
      ${fieldOutcome(view, action, stanceField)}
      ${wordingChoice(view, action, stanceField, (words) => labelOf(ownStances(), words))}
    </fieldset>
    ${chosen === 'OBJECT' || chosen === 'CAN_LIVE_WITH' || plan.value(action, noteField)
      ? textField(view, action, noteField, text('phone.action.note'), 1000)
      : nothing}`;
}
