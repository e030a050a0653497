import { TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from './parts';
import { COLUMNS, Card, URGENCIES } from './plan-types';
import { PlanView } from './plan-page';
import { plural } from './view';
import { why } from './plan-words';

/** All actions, column under column, and the way to a new one. */
export function planBoard(view: PlanView): TemplateResult {
  const { plan } = view;
  const open = plan.head?.areas.filter(({ answered }) => !answered) ?? [];
  return html`
    <h1 class="pat-plan-title" tabindex="-1">Our action plan</h1>
    ${plan.head?.scenario
      ? html`<p>The group decided on scenario <b>${plan.head.scenario}</b>: ${plan.head.reason}</p>`
      : nothing}
    ${plan.head?.review ? html`<p>Next review: ${plan.head.review}</p>` : nothing}
    ${open.length > 0
      ? html`<section class="pat-plan-areas">
          <h2>Still without an action</h2>
          <ul class="pat-plan-remarks">
            ${open.map(
              ({ id, label }) => html`<li>
                <button type="button" class="pat-link" @click=${() => view.goTo({ area: id })} aria-label="Propose an action for: ${label}">
                  ${label}
                </button>
              </li>`,
            )}
          </ul>
        </section>`
      : nothing}
    <button type="button" id="propose-action" class="pat-button pat-button-main" @click=${() => view.goTo('proposal')}>
      Propose an action
    </button>
    ${plan.proposalsOnTheirWay().map(
      ({ key, words, status }) => html`<div class="pat-plan-card" data-on-its-way>
        <p class="pat-plan-what">${words}</p>
        ${state(status, 'pat-state')}
        ${status?.is === 'refused'
          ? html`<button type="button" class="pat-link" @click=${() => plan.drop(key)}>Put this away</button>`
          : nothing}
      </div>`,
    )}
    ${COLUMNS.map((column) => columnOf(view, column))}
    ${plan.actions.length === 0 ? html`<p class="pat-note">Nothing is on the board yet: propose the first action.</p>` : nothing}
    <footer class="pat-sheet-foot">
      <p><b>Who sees what.</b> Everybody in the room sees what you write here, as “${plan.head?.me ?? ''}”.
        It has nothing to do with your answers, which nobody sees.</p>
    </footer>
  `;
}

function columnOf(view: PlanView, column: string): TemplateResult | typeof nothing {
  const cards = view.plan.actions.filter((card) => card.state === column);
  if (cards.length === 0) return nothing;
  return html`<section class="pat-plan-column" aria-label=${cards[0].stateLabel}>
    <h2>${cards[0].stateLabel}<span class="pat-plan-count"> ${cards.length}</span></h2>
    <ul class="pat-plan-cards">
      ${repeat(
        cards,
        (card) => card.id,
        (card) => html`<li class="pat-plan-card" data-action=${card.id} ?data-objection=${card.objection}>${cardOf(view, card)}</li>`,
      )}
    </ul>
  </section>`;
}

function cardOf(view: PlanView, card: Card): TemplateResult {
  const { plan } = view;
  const what = plan.value(card, 'WHAT');
  const supports = plan.supports(card);
  return html`
    <p class="pat-plan-what">${what}</p>
    <p class="pat-plan-facts">${facts(view, card).join(' · ')}</p>
    ${card.objection ? html`<p class="pat-plan-objection"><span aria-hidden="true">▲</span> Open objection</p>` : nothing}
    ${collided(card) ? html`<p class="pat-plan-collision">Two wordings: one is to be chosen</p>` : nothing}
    ${card.editors.length > 0 ? html`<p class="pat-plan-editors">${card.editors.join(', ')} writing …</p>` : nothing}
    <div class="pat-plan-buttons">
      <button
        type="button"
        id="support-${card.id}"
        class="pat-button"
        aria-pressed=${supports}
        aria-label="I support: ${what}"
        @click=${() => plan.support(card, !supports)}
      >
        ${supports ? 'Supported' : 'I support this'}
      </button>
      <button type="button" id="open-${card.id}" class="pat-button" aria-label="Open: ${what}" @click=${() => view.goTo({ action: card.id })}>
        ${card.may ? 'Open and edit' : 'Open'}
      </button>
    </div>
  `;
}

export const collided = (card: Card): boolean => Object.values(card.slots).some((wordings) => wordings.length > 1);

/** In one line, what is known beside what is to be done. */
export function facts(view: PlanView, card: Card): string[] {
  const { plan } = view;
  const owner = plan.head?.organisations.find(({ id }) => id === plan.value(card, 'OWNER'))?.name ?? '';
  const due = plan.value(card, 'DUE');
  const urgency = URGENCIES.find(({ value }) => value === plan.value(card, 'URGENCY'))?.label ?? '';
  return [
    why(view.instrument, plan.value(card, 'SUBJECT')),
    [owner, plan.value(card, 'PERSON')].filter(Boolean).join(', ') || 'No\u00a0owner yet',
    due ? `by ${day(due)}` : '',
    urgency,
    card.supporters > 0 ? plural(card.supporters, 'partner supports it', 'partners support it') : '',
  ].filter(Boolean);
}

const day = (date: string): string =>
  new Date(`${date}T00:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
