import { TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { planAction } from './plan-action';
import { planBoard } from './plan-board';
import { planProposal } from './plan-proposal';
import { View } from './view';

/** What the plan's pages need beside the sheet's own view. */
export interface PlanView extends View {
  readonly banner: string;
  /** Draws the page again after something that only this phone knows. */
  redraw(): void;
  /** Opens the board, the form of a proposal, or an action. */
  goTo(place: 'board' | 'proposal' | { action: string } | { area: string }): void;
}

/** The group's plan on a partner's phone. */
export function planPage(view: PlanView): TemplateResult {
  const { plan } = view;
  const place = plan.place;
  const key = place.at === 'action' ? place.id : place.at;
  return html`<header class="pat-sheet-head">
      <p class="pat-progress"><b>Action plan</b><span aria-hidden="true"> · </span><span>${count(plan.actions.length)}</span></p>
      ${view.banner ? html`<p class="pat-banner">${view.banner}</p>` : nothing}
    </header>
    ${keyed(
      key,
      html`<div class="pat-sheet-scroll">
        <main class="pat-sheet-body pat-plan" lang="en" data-plan=${place.at}>${pageOf(view)}</main>
      </div>`,
    )}`;
}

function pageOf(view: PlanView): TemplateResult {
  const { plan } = view;
  if (plan.place.at === 'proposal') return planProposal(view, plan.place.area ?? '');
  return plan.place.at === 'action' ? planAction(view, plan.place.id) : planBoard(view);
}

const count = (actions: number): string => (actions === 1 ? '1 action' : `${actions} actions`);
