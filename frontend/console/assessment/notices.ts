import { TemplateResult, html, nothing } from 'lit';
import { text } from '../../shared/text';
import { QueuedSheet, SheetQueue } from './sheet-queue';

/**
 * What is not saved: sheets that wait for the server, sheets that it refused, and the risk where the browser stores nothing.
 *
 * @param isDurable whether the browser stores what is not saved
 * @param change takes a refused sheet back into the form; null while another sheet is being typed
 */
export function notices(
  queue: SheetQueue,
  isDurable: boolean,
  change: ((refused: QueuedSheet) => void) | null,
): TemplateResult {
  return html`
    ${queue.isTroubled && queue.unsentCount > 0
      ? html`<p class="paper-notice" role="status">
          ${text('desk.notice.unsaved', { count: queue.unsentCount })}
        </p>`
      : nothing}
    ${isDurable
      ? nothing
      : html`<p class="paper-notice">${text('desk.notice.nothing-stored')}</p>`}
    ${queue.refusals.map(
      (refused) => html`<div class="paper-notice" role="alert">
        <p>${text('desk.notice.refused', { reason: refused.refused })}</p>
        <button type="button" class="pat-button" @click=${() => queue.retryRefused()}>
          ${text('desk.notice.try-again')}
        </button>
        ${change
          ? html`<button type="button" class="pat-button" @click=${() => change(refused)}>
              ${text('desk.notice.edit-sheet')}
            </button>`
          : nothing}
      </div>`,
    )}
  `;
}
