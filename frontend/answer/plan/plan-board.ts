import { TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listed, richText, text } from '../../shared/text';
import { bold } from '../parts/bold';
import { folded } from '../parts/folded-text';
import { statusLine } from '../parts/status-line';
import { actionFacts } from './action-facts';
import { Action, COLUMNS, hasCollision } from './plan-data';
import { PlanView } from './plan-view';

/** All actions, column under column, and what leads to a new one. */
export function planBoard(view: PlanView): TemplateResult {
  const { plan } = view;
  const openAreas = plan.head?.areas.filter(({ answered }) => !answered) ?? [];
  return html`
    <h1 class="pat-plan-title" tabindex="-1">${text('phone.plan.our-plan')}</h1>
    ${plan.head?.scenario
      ? html`<p>
          ${richText('phone.plan.decision', { ...bold, scenario: plan.head.scenario, reason: plan.head.reason })}
        </p>`
      : nothing}
    ${plan.head?.review ? html`<p>${text('phone.plan.next-review', { review: plan.head.review })}</p>` : nothing}
    <button type="button" id="propose-action" class="pat-button pat-button-main" @click=${() => view.goTo({ at: 'proposal' })}>
      ${text('phone.plan.propose')}
    </button>
    ${openAreas.length > 0
      ? folded(
          text('phone.plan.open-areas', { count: openAreas.length }),
          html`<ul class="pat-plan-remarks">
            ${openAreas.map(
              ({ id, label }) => html`<li>
                <button
                  type="button"
                  class="pat-link"
                  @click=${() => view.goTo({ at: 'proposal', area: id })}
                  aria-label=${text('phone.plan.propose-for', { area: label })}
                >
                  ${label}
                </button>
              </li>`,
            )}
          </ul>`,
        )
      : nothing}
    ${plan.unsentProposals().map(
      ({ key, words, status }) => html`<div class="pat-plan-card" data-on-its-way>
        <p class="pat-plan-what">${words}</p>
        ${statusLine(status)}
        ${status?.is === 'refused'
          ? html`<button type="button" class="pat-link" @click=${() => plan.discard(key)}>
              ${text('phone.plan.discard')}
            </button>`
          : nothing}
      </div>`,
    )}
    ${COLUMNS.map((column) => actionsIn(view, column))}
    ${plan.actions.length === 0 ? html`<p class="pat-note">${text('phone.plan.empty')}</p>` : nothing}
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
    ${action.objection ? html`<p class="pat-plan-objection"><span aria-hidden="true">▲</span> ${text('phone.plan.open-objection')}</p>` : nothing}
    ${hasCollision(action) ? html`<p class="pat-plan-collision">${text('phone.plan.two-versions')}</p>` : nothing}
    ${action.editors.length > 0 ? html`<p class="pat-plan-editors">${writersText(action)}</p>` : nothing}
    <div class="pat-plan-buttons">
      <button
        type="button"
        id="support-${action.id}"
        class="pat-button"
        aria-pressed=${supports}
        aria-label=${text('phone.plan.support-action', { what })}
        @click=${() => plan.support(action, !supports)}
      >
        ${supports ? text('phone.plan.supported') : text('phone.plan.support')}
      </button>
      <button
        type="button"
        id="open-${action.id}"
        class="pat-button"
        aria-label=${action.editable ? text('phone.plan.edit-action', { what }) : text('phone.plan.open-action', { what })}
        @click=${() => view.goTo({ at: 'action', id: action.id })}
      >
        ${action.editable ? text('phone.plan.edit') : text('phone.plan.open')}
      </button>
    </div>
  `;
}

/** Who is writing in an action. */
export const writersText = ({ editors }: Action): string =>
  text('phone.plan.writers', { writers: listed(editors), count: editors.length });
