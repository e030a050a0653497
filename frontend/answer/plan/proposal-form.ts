import { TemplateResult, html, nothing } from 'lit';
import { text } from '../../shared/text';
import { urgencies } from './plan-data';
import { PlanView } from './plan-view';
import { subjectChoices } from './subjects';
import { NEW_ACTION } from './text-drafts';

const FIELDS = { SUBJECT: 'new-subject', AREA: 'new-area', URGENCY: 'new-urgency', DUE: 'new-due' };

interface Choice {
  value: string;
  label: string;
}

/**
 * The form of a new action. Whatever is filled in stays on this phone until it is proposed; what was chosen for one area of
 * concern is not chosen for another.
 *
 * @param area id of the area of concern that it is to answer; empty for none
 */
export function proposalForm(view: PlanView, area: string): TemplateResult {
  const { drafts, head } = view.plan;
  const areas = head?.areas ?? [];
  const subject = areas.find(({ id }) => id === area)?.subject ?? '';
  const draftKey = (id: string) => `${NEW_ACTION}/${area}/${id}`;
  const list = (id: string, label: string, choices: Choice[], preset = ''): TemplateResult => {
    const chosen = drafts.get(draftKey(id)) || preset;
    return html`<label for=${id}>${label}</label>
      <div class="pat-field">
        <select id=${id} @change=${(event: Event) => drafts.put(draftKey(id), (event.target as HTMLSelectElement).value)}>
          ${choices.map(({ value, label: name }) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
        </select>
      </div>`;
  };
  const noArea = { value: '', label: text('phone.action.no-area') };
  const noUrgency = { value: '', label: text('phone.action.no-urgency') };
  return html`
    <h1 class="pat-plan-title" tabindex="-1">${text('phone.plan.propose')}</h1>
    <form class="pat-plan-form" @submit=${(event: Event) => submit(view, event, draftKey)}>
      <label for="new-what">${text('phone.action.what')}</label>
      <textarea
        id="new-what"
        rows="3"
        maxlength="500"
        required
        .defaultValue=${drafts.get(NEW_ACTION)}
        @input=${(event: InputEvent) => drafts.put(NEW_ACTION, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${list(FIELDS.SUBJECT, text('phone.action.subject'), subjectChoices(view.instrument), subject)}
      ${areas.length > 0
        ? list(FIELDS.AREA, text('phone.action.area'), [noArea, ...areas.map(({ id, label }) => ({ value: id, label }))], area)
        : nothing}
      ${list(FIELDS.URGENCY, text('phone.action.urgency'), [noUrgency, ...urgencies()])}
      <label for=${FIELDS.DUE}>${text('phone.action.due')}</label>
      <div class="pat-field">
        <input
          type="date"
          id=${FIELDS.DUE}
          .defaultValue=${drafts.get(draftKey(FIELDS.DUE))}
          @change=${(event: Event) => drafts.put(draftKey(FIELDS.DUE), (event.target as HTMLInputElement).value)}
        />
      </div>
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

function submit(view: PlanView, event: Event, draftKey: (id: string) => string): void {
  event.preventDefault();
  const { plan } = view;
  const form = event.target as HTMLFormElement;
  const valueOf = (id: string): string => form.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
  const what = valueOf('new-what');
  if (!what) return;
  const first: Record<string, string> = { WHAT: what };
  for (const [field, id] of Object.entries(FIELDS)) {
    if (valueOf(id)) first[field] = valueOf(id);
    plan.drafts.put(draftKey(id), '');
  }
  if (plan.head?.organisation) first.OWNER = plan.head.organisation;
  plan.propose(first);
  plan.drafts.put(NEW_ACTION, '');
  view.goTo({ at: 'board' });
}
