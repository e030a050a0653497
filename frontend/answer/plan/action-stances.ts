import { TemplateResult, html, nothing } from 'lit';
import { fieldOutcome, labelOf, textField, wordingChoice } from './action-fields';
import { Action, STANCES } from './plan-data';
import { PlanView } from './plan-view';

/** Where the organisations stand on an action; the stance of the respondent's own can be marked. */
export function stances(view: PlanView, action: Action): TemplateResult {
  const { plan } = view;
  const own = plan.head?.organisation ?? '';
  const others = (plan.head?.organisations ?? []).filter(({ id }) => id !== own && plan.value(action, `STANCE ${id}`));
  return html`<section>
    <h2>Where the organisations stand</h2>
    ${others.length > 0
      ? html`<ul class="pat-plan-stances">
          ${others.map(({ id, name }) => {
            const note = plan.value(action, `NOTE ${id}`);
            const stance = plan.value(action, `STANCE ${id}`);
            const label = STANCES.find(({ value }) => value === stance)?.label.replace('We ', '') ?? '';
            return html`<li><b>${name}</b>: ${label}${note ? html` – “${note}”` : nothing}</li>`;
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
      <legend>${name}: where do you stand on this action?</legend>
      ${STANCES.map(
        ({ value, label }) => html`<label class="pat-plan-stance">
          <input type="radio" name="stance" id="stance-${value}" .checked=${chosen === value} @change=${() => plan.choose(action, stanceField, value)} />
          ${label}
        </label>`,
      )}
      ${fieldOutcome(view, action, stanceField)}
      ${wordingChoice(view, action, stanceField, (words) => labelOf(STANCES, words))}
    </fieldset>
    ${chosen === 'OBJECT' || chosen === 'CAN_LIVE_WITH' || plan.value(action, noteField)
      ? textField(view, action, noteField, 'Minority note: what should be on record', 1000)
      : nothing}`;
}
