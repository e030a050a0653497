import { TemplateResult, html, nothing } from 'lit';
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
          ${countText(queue.unsentCount)} not saved yet: kept in this window and tried again. Go on typing, and leave it open.
        </p>`
      : nothing}
    ${isDurable
      ? nothing
      : html`<p class="paper-notice">This browser keeps nothing: do not reload this page before a sheet is saved.</p>`}
    ${queue.refusals.map(
      (refused) => html`<div class="paper-notice" role="alert">
        <p>A sheet was not taken. ${refused.refused} It is kept in this window.</p>
        <button type="button" class="pat-button" @click=${() => queue.retryRefused()}>Try again</button>
        ${change
          ? html`<button type="button" class="pat-button" @click=${() => change(refused)}>Change it</button>`
          : nothing}
      </div>`,
    )}
  `;
}

const countText = (count: number): string => (count === 1 ? 'One sheet is' : `${count} sheets are`);
