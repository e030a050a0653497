import { TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from './parts';
import { Card, STANCES, URGENCIES } from './plan-types';
import { facts } from './plan-board';
import { PlanView } from './plan-page';
import { subjects } from './plan-words';

interface Choice {
  value: string;
  label: string;
}

/** One action with everything in it: to be changed by those who own it, to be discussed by all. */
export function planAction(view: PlanView, id: string): TemplateResult {
  const card = view.plan.open;
  if (!card) return gone(view, id);
  return html`
    <button type="button" id="back-to-board" class="pat-link" @click=${() => view.goTo('board')}>Back to the board</button>
    <h1 class="pat-visually-hidden" tabindex="-1">Action: ${view.plan.value(card, 'WHAT')}</h1>
    <p class="pat-plan-facts">${card.stateLabel} · proposed by ${card.mine ? 'you' : card.by}</p>
    ${card.editors.length > 0 ? html`<p class="pat-plan-editors" role="status">${card.editors.join(', ')} writing …</p>` : nothing}
    ${card.may ? fields(view, card) : reading(view, card)}
    ${card.merged.length > 0
      ? html`<section><h2>Merged into this one</h2><ul>${card.merged.map((what) => html`<li>${what}</li>`)}</ul></section>`
      : nothing}
    ${stance(view, card)} ${discussion(view, card)}
  `;
}

function gone(view: PlanView, id: string): TemplateResult {
  const onItsWay = view.plan.proposalsOnTheirWay().some(({ key }) => key.startsWith(id));
  return html`<h1 class="pat-plan-title" tabindex="-1">${onItsWay ? 'On its way' : 'Not on the board any more'}</h1>
    <p>${onItsWay ? 'This action is being sent.' : 'It was taken off or merged into another; everything written in it is kept.'}</p>
    <button type="button" id="back-to-board" class="pat-button" @click=${() => view.goTo('board')}>Back to the board</button>`;
}

function reading(view: PlanView, card: Card): TemplateResult {
  return html`<p class="pat-plan-what pat-plan-large">${view.plan.value(card, 'WHAT')}</p>
    <p>${facts(view, card).join(' · ')}</p>
    <p class="pat-note">You can change actions that you proposed or that your organisation owns. Say what you think of this one below.</p>`;
}

function fields(view: PlanView, card: Card): TemplateResult {
  const organisations = view.plan.head?.organisations.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const areas = view.plan.head?.areas.map(({ id, label }) => ({ value: id, label })) ?? [];
  return html`<div class="pat-plan-form">
    ${text(view, card, 'WHAT', 'What is to be done', 500)}
    ${select(view, card, 'SUBJECT', 'Why', subjects(view.instrument))}
    ${areas.length > 0 ? select(view, card, 'AREA', 'What it answers', [{ value: '', label: 'None of the areas' }, ...areas]) : nothing}
    ${select(view, card, 'OWNER', 'Who owns it', [{ value: '', label: 'Nobody yet' }, ...organisations])}
    ${text(view, card, 'PERSON', 'Who in that organisation (if you like)', 120)}
    ${select(view, card, 'URGENCY', 'How much it presses', [{ value: '', label: 'Not said' }, ...URGENCIES])}
    ${date(view, card)}
    ${card.mine
      ? html`<button type="button" id="take-off" class="pat-link" @click=${() => view.plan.choose(card, 'ABSENCE', 'OFF')}>
          Take this action off the board
        </button>`
      : nothing}
  </div>`;
}

/** Set by hand (see fillTexts): nothing may overwrite a text in which somebody is writing. */
function text(view: PlanView, card: Card, slot: string, label: string, longest: number): TemplateResult {
  const id = `field-${slot.replace(' ', '-')}`;
  return html`<div class="pat-plan-field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      data-slot=${slot}
      rows="1"
      maxlength=${longest}
      @focus=${() => view.plan.edits(card, true)}
      @input=${(event: InputEvent) => {
        view.plan.write(card, slot, (event.target as HTMLTextAreaElement).value);
        view.redraw();
      }}
      @blur=${() => {
        view.plan.leave(card, slot);
        view.plan.edits(card, false);
      }}
    ></textarea>
    ${outcome(view, card, slot)} ${collision(view, card, slot, (words) => words)}
  </div>`;
}

function select(view: PlanView, card: Card, slot: string, label: string, choices: Choice[]): TemplateResult {
  const id = `field-${slot.replace(' ', '-')}`;
  const value = view.plan.value(card, slot);
  return html`<div class="pat-plan-field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => view.plan.choose(card, slot, (event.target as HTMLSelectElement).value)}>
      ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
    ${outcome(view, card, slot)}
    ${collision(view, card, slot, (words) => choices.find((choice) => choice.value === words)?.label ?? words)}
  </div>`;
}

function date(view: PlanView, card: Card): TemplateResult {
  return html`<div class="pat-plan-field">
    <label for="field-DUE">By when</label>
    <input
      type="date"
      id="field-DUE"
      .value=${view.plan.value(card, 'DUE')}
      @change=${(event: Event) => view.plan.choose(card, 'DUE', (event.target as HTMLInputElement).value)}
    />
    ${outcome(view, card, 'DUE')} ${collision(view, card, 'DUE', (words) => words)}
  </div>`;
}

/** What became of what was written; a refusal goes away when it was read, and the words with it. */
function outcome(view: PlanView, card: Card, slot: string): TemplateResult {
  const status = view.plan.status(card, slot);
  return html`${state(status, 'pat-state')}
  ${status?.is === 'refused'
    ? html`<button type="button" class="pat-link" @click=${() => view.plan.drop(`${card.id}/${slot}`)}>
        Put my words away
      </button>`
    : nothing}`;
}

/** Two people have written here at the same time: both wordings stand until one is chosen. */
function collision(view: PlanView, card: Card, slot: string, say: (words: string) => string): TemplateResult | typeof nothing {
  const wordings = view.plan.wordings(card, slot);
  if (wordings.length < 2) return nothing;
  return html`<div class="pat-plan-choice" role="group" aria-label="Two wordings: choose one">
    <p><b>Two of you wrote here at the same time.</b> Both are kept: choose one.</p>
    ${repeat(
      wordings,
      (wording) => wording.revision,
      (wording) => html`<div class="pat-plan-wording">
        <p><span class="pat-plan-label">${wording.label}:</span> ${say(wording.words) || '(nothing)'}</p>
        <button type="button" class="pat-button" @click=${() => view.plan.settle(card, slot, wording.words)}>
          Keep this one
        </button>
      </div>`,
    )}
  </div>`;
}

function stance(view: PlanView, card: Card): TemplateResult | typeof nothing {
  const { plan } = view;
  const mine = plan.head?.organisation ?? '';
  const others = (plan.head?.organisations ?? []).filter(({ id }) => id !== mine && plan.value(card, `STANCE ${id}`));
  return html`<section>
    <h2>Where the organisations stand</h2>
    ${others.length > 0
      ? html`<ul class="pat-plan-stances">
          ${others.map(({ id, name }) => {
            const note = plan.value(card, `NOTE ${id}`);
            const label = STANCES.find(({ value }) => value === plan.value(card, `STANCE ${id}`))?.label.replace('We ', '') ?? '';
            return html`<li><b>${name}</b>: ${label}${note ? html` – “${note}”` : nothing}</li>`;
          })}
        </ul>`
      : nothing}
    ${mine ? own(view, card, `STANCE ${mine}`, `NOTE ${mine}`) : nothing}
  </section>`;
}

function own(view: PlanView, card: Card, slot: string, note: string): TemplateResult {
  const name = view.plan.head?.organisations.find(({ id }) => slot.endsWith(id))?.name ?? '';
  const chosen = view.plan.value(card, slot);
  return html`<fieldset class="pat-plan-own">
      <legend>${name}: where do you stand on this action?</legend>
      ${STANCES.map(
        ({ value, label }) => html`<label class="pat-plan-stance">
          <input type="radio" name="stance" id="stance-${value}" .checked=${chosen === value} @change=${() => view.plan.choose(card, slot, value)} />
          ${label}
        </label>`,
      )}
      ${outcome(view, card, slot)}
      ${collision(view, card, slot, (words) => STANCES.find(({ value }) => value === words)?.label ?? words)}
    </fieldset>
    ${chosen === 'OBJECT' || chosen === 'CAN_LIVE_WITH' || view.plan.value(card, note)
      ? text(view, card, note, 'Minority note: what should be on record', 1000)
      : nothing}`;
}

function discussion(view: PlanView, card: Card): TemplateResult {
  const { plan } = view;
  return html`<section>
    <h2>Discussion</h2>
    <ul class="pat-plan-remarks">
      ${repeat(
        card.remarks,
        (remark) => remark.id,
        (remark) => html`<li><span class="pat-plan-label">${remark.label}:</span> ${remark.words}</li>`,
      )}
      ${plan.remarksOnTheirWay(card).map(
        ({ words, status }) => html`<li><span class="pat-plan-label">You:</span> ${words} ${state(status, 'pat-state')}</li>`,
      )}
    </ul>
    <form class="pat-plan-form" @submit=${(event: Event) => say(view, card, event)}>
      <label for="remark-words">Your remark</label>
      <textarea
        id="remark-words"
        rows="2"
        maxlength="1000"
        .defaultValue=${plan.draft(card.id)}
        @input=${(event: InputEvent) => plan.keepDraft(card.id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <button type="submit" id="say-remark" class="pat-button">Add the remark</button>
    </form>
  </section>`;
}

function say(view: PlanView, card: Card, event: Event): void {
  event.preventDefault();
  const area = (event.target as HTMLFormElement).querySelector('textarea')!;
  const words = area.value.trim();
  if (!words) return;
  view.plan.remark(card, words);
  view.plan.keepDraft(card.id, '');
  area.value = '';
}
