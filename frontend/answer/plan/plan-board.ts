import { TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { statusLine } from '../parts/status-line';
import { actionFacts } from './action-facts';
import { Action, COLUMNS, hasCollision } from './plan-data';
import { PlanView } from './plan-view';

/** All actions, column under column, and what leads to a new one. */
export function planBoard(view: PlanView): TemplateResult {
  const { plan } = view;
  const openAreas = plan.head?.areas.filter(({ answered }) => !answered) ?? [];
  return html`
    <h1 class="pat-plan-title" tabindex="-1">Our action plan</h1>
    ${plan.head?.scenario
      ? html`<p>The group decided on scenario <b>${plan.head.scenario}</b>: ${plan.head.reason}</p>`
      : nothing}
    ${plan.head?.review ? html`<p>Next review: ${plan.head.review}</p>` : nothing}
    ${openAreas.length > 0
      ? html`<section class="pat-plan-areas">
          <h2>Still without an action</h2>
          <ul class="pat-plan-remarks">
            ${openAreas.map(
              ({ id, label }) => html`<li>
                <button type="button" class="pat-link" @click=${() => view.goTo({ at: 'proposal', area: id })} aria-label="Propose an action for: ${label}">
                  ${label}
                </button>
              </li>`,
            )}
          </ul>
        </section>`
      : nothing}
    <button type="button" id="propose-action" class="pat-button pat-button-main" @click=${() => view.goTo({ at: 'proposal' })}>
      Propose an action
    </button>
    ${plan.unsentProposals().map(
      ({ key, words, status }) => html`<div class="pat-plan-card" data-on-its-way>
        <p class="pat-plan-what">${words}</p>
        ${statusLine(status)}
        ${status?.is === 'refused'
          ? html`<button type="button" class="pat-link" @click=${() => plan.discard(key)}>Put this away</button>`
          : nothing}
      </div>`,
    )}
    ${COLUMNS.map((column) => actionsIn(view, column))}
    ${plan.actions.length === 0 ? html`<p class="pat-note">Nothing is on the board yet: propose the first action.</p>` : nothing}
    <footer class="pat-sheet-foot">
      <p><b>Who sees what.</b> Everybody in the room sees what you write here, as “${plan.head?.author ?? ''}”.
        It has nothing to do with your answers, which nobody sees.</p>
    </footer>
  `;
}

function actionsIn(view: PlanView, column: string): TemplateResult | typeof nothing {
  const actions = view.plan.actions.filter((action) => action.state === column);
  if (actions.length === 0) return nothing;
  return html`<section class="pat-plan-column" aria-label=${actions[0].stateLabel}>
    <h2>${actions[0].stateLabel}<span class="pat-plan-count"> ${actions.length}</span></h2>
    <ul class="pat-plan-cards">
      ${repeat(
        actions,
        (action) => action.id,
        (action) => html`<li class="pat-plan-card" data-action=${action.id} ?data-objection=${action.objection}>${card(view, action)}</li>`,
      )}
    </ul>
  </section>`;
}

function card(view: PlanView, action: Action): TemplateResult {
  const { plan } = view;
  const what = plan.value(action, 'WHAT');
  const supports = plan.supports(action);
  return html`
    <p class="pat-plan-what">${what}</p>
    <p class="pat-plan-facts">${actionFacts(view, action)}</p>
    ${action.objection ? html`<p class="pat-plan-objection"><span aria-hidden="true">▲</span> Open objection</p>` : nothing}
    ${hasCollision(action) ? html`<p class="pat-plan-collision">Two wordings: one is to be chosen</p>` : nothing}
    ${action.editors.length > 0 ? html`<p class="pat-plan-editors">${action.editors.join(', ')} writing …</p>` : nothing}
    <div class="pat-plan-buttons">
      <button
        type="button"
        id="support-${action.id}"
        class="pat-button"
        aria-pressed=${supports}
        aria-label="I support: ${what}"
        @click=${() => plan.support(action, !supports)}
      >
        ${supports ? 'Supported' : 'I support this'}
      </button>
      <button type="button" id="open-${action.id}" class="pat-button" aria-label="Open: ${what}" @click=${() => view.goTo({ at: 'action', id: action.id })}>
        ${action.editable ? 'Open and edit' : 'Open'}
      </button>
    </div>
  `;
}
