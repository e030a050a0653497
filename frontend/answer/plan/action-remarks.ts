import { TemplateResult, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { text } from '../../shared/text';
import { statusLine } from '../parts/status-line';
import { authorText } from './action-fields';
import { Action } from './plan-data';
import { PlanView } from './plan-view';

/** The discussion of an action, and the form for a remark. */
export function remarks(view: PlanView, action: Action): TemplateResult {
  const { plan } = view;
  return html`<section>
    <h2>${text('phone.action.comments')}</h2>
    <ul class="pat-plan-remarks">
      ${repeat(
        action.remarks,
        (remark) => remark.id,
        (remark) => html`<li><span class="pat-plan-label">${authorText(remark.label)}</span> ${remark.words}</li>`,
      )}
      ${plan.unsentRemarks(action).map(
        ({ words, status }) =>
          html`<li>
            <span class="pat-plan-label">${authorText(text('phone.plan.you'))}</span> ${words} ${statusLine(status)}
          </li>`,
      )}
    </ul>
    <form class="pat-plan-form" @submit=${(event: Event) => submit(view, action, event)}>
      <label for="remark-words">${text('phone.action.your-comment')}</label>
      <textarea
        id="remark-words"
        rows="2"
        maxlength="1000"
        .defaultValue=${plan.drafts.get(action.id)}
        @input=${(event: InputEvent) => plan.drafts.put(action.id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button type="submit" id="say-remark" class="pat-button">${text('phone.action.add-comment')}</button>
    </form>
  </section>`;
}

function submit(view: PlanView, action: Action, event: Event): void {
  event.preventDefault();
  const area = (event.target as HTMLFormElement).querySelector('textarea')!;
  const words = area.value.trim();
  if (!words) return;
  view.plan.remark(action, words);
  view.plan.drafts.put(action.id, '');
  area.value = '';
}
