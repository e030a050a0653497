import { TemplateResult, html, nothing } from 'lit';
import { URGENCIES } from './plan-data';
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
    <h1 class="pat-plan-title" tabindex="-1">Propose an action</h1>
    <form class="pat-plan-form" @submit=${(event: Event) => submit(view, event)}>
      <label for="new-what">What is to be done</label>
      <textarea
        id="new-what"
        rows="3"
        maxlength="500"
        required
        .defaultValue=${plan.drafts.get(NEW_ACTION)}
        @input=${(event: InputEvent) => plan.drafts.put(NEW_ACTION, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <label for="new-subject">Why</label>
      <select id="new-subject">
        ${subjectChoices(view.instrument).map(
          ({ value, label }) => html`<option value=${value} ?selected=${value === subject}>${label}</option>`,
        )}
      </select>
      ${areas.length > 0
        ? html`<label for="new-area">What it answers</label>
            <select id="new-area">
              <option value="">None of the areas</option>
              ${areas.map(({ id, label }) => html`<option value=${id} ?selected=${id === area}>${label}</option>`)}
            </select>`
        : nothing}
      <label for="new-urgency">How much it presses</label>
      <select id="new-urgency">
        <option value="">Not said</option>
        ${URGENCIES.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
      </select>
      <label for="new-due">By when</label>
      <input type="date" id="new-due" />
      <div class="pat-plan-buttons">
        <button type="button" id="back-to-board" class="pat-button" @click=${() => view.goTo({ at: 'board' })}>Back</button>
        <button type="submit" id="send-proposal" class="pat-button pat-button-main">Propose</button>
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
