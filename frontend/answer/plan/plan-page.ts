import { TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { richText, text } from '../../shared/text';
import { bold } from '../parts/bold';
import { actionPage } from './action-page';
import { planBoard } from './plan-board';
import { PlanView } from './plan-view';
import { proposalForm } from './proposal-form';

/** The action plan on a partner's phone. */
export function planPage(view: PlanView): TemplateResult {
  const { plan, place } = view;
  const count = text('phone.plan.actions', { count: plan.actions.length });
  return html`<header class="pat-sheet-head">
      <p class="pat-progress"><b>${text('phone.plan.title')}</b><span aria-hidden="true"> · </span><span>${count}</span></p>
      ${view.banner ? html`<p class="pat-banner">${view.banner}</p>` : nothing}
    </header>
    ${keyed(
      JSON.stringify(place),
      html`<div class="pat-sheet-scroll">
        <main class="pat-sheet-body pat-plan" data-plan=${place.at}>
          ${content(view)}
          <footer class="pat-sheet-foot">
            <p>${richText('phone.plan.who-sees-what', { ...bold, author: plan.head?.author ?? '' })}</p>
            ${view.languageChoice}
            <p class="pat-acknowledgement" lang="en">${view.instrument.acknowledgement}</p>
          </footer>
        </main>
      </div>`,
    )}`;
}

function content(view: PlanView): TemplateResult {
  const { place } = view;
  if (place.at === 'proposal') return proposalForm(view, place.area ?? '');
  return place.at === 'action' ? actionPage(view, place.id) : planBoard(view);
}
