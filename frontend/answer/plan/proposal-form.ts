import { TemplateResult, html, nothing } from 'lit';
import { text } from '../../shared/text';
import { urgencies } from './plan-data';
import { PlanView } from './plan-view';
import { subjectChoices } from './subjects';
import { NEW_ACTION } from './text-drafts';

/**
 * The form of a new action. An unfinished text stays on this phone until it is proposed.
 *
 * @param area id of the area of concern that it is to answer; empty for none
 */
export function proposalForm(view: PlanView, area: string): TemplateResult {
  const { plan } = view;
  const areas = plan.head?.areas ?? [];
  const subject = areas.find(({ id }) => id === area)?.subject ?? '';
  return html`
    <h1 class="pat-plan-title" tabindex="-1">${text('phone.plan.propose')}</h1>
    <form class="pat-plan-form" @submit=${(event: Event) => submit(view, event)}>
      <label for="new-what">${text('phone.action.what')}</label>
      <textarea
        id="new-what"
        rows="3"
        maxlength="500"
        required
        .defaultValue=${plan.drafts.get(NEW_ACTION)}
        @input=${(event: InputEvent) => plan.drafts.put(NEW_ACTION, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <label for="new-subject">${text('phone.action.subject')}</label>
      <select id="new-subject">
        ${subjectChoices(view.instrument).map(
          ({ value, label }) => html`<option value=${value} ?selected=${value === subject}>${label}</option>`,
        )}
      </select>
      ${areas.length > 0
        ? html`<label for="new-area">${text('phone.action.area')}</label>
            <select id="new-area">
              <option value="">${text('phone.action.no-area')}</option>
              ${areas.map(({ id, label }) => html`<option value=${id} ?selected=${id === area}>${label}</option>`)}
            </select>`
        : nothing}
      <label for="new-urgency">${text('phone.action.urgency')}</label>
      <select id="new-urgency">
        <option value="">${text('phone.action.no-urgency')}</option>
        ${urgencies().map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
      </select>
      <label for="new-due">${text('phone.action.due')}</label>
      <input type="date" id="new-due" />
      <div class="pat-plan-buttons">
        <button type="button" id="back-to-board" class="pat-button" @click=${() => view.goTo({ at: 'board' })}>
          ${text('phone.plan.cancel')}
        </button>
        <button type="submit" id="send-proposal" class="pat-button pat-button-main">
          ${text('phone.plan.send-proposal')}
        </button>
      </div>
    </form>
  `;
}

function submit(view: PlanView, event: Event): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const valueOf = (id: string): string => form.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
  const what = valueOf('new-what');
  if (!what) return;
  const first: Record<string, string> = { WHAT: what };
  for (const [field, id] of [['SUBJECT', 'new-subject'], ['URGENCY', 'new-urgency'], ['DUE', 'new-due'], ['AREA', 'new-area']]) {
    if (valueOf(id)) first[field] = valueOf(id);
  }
  if (view.plan.head?.organisation) first.OWNER = view.plan.head.organisation;
  view.plan.propose(first);
  view.plan.drafts.put(NEW_ACTION, '');
  view.goTo({ at: 'board' });
}
