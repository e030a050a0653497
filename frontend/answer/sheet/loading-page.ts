import { TemplateResult, html } from 'lit';
import { text } from '../../shared/text';

/** Shown until the texts of the publication are loaded. */
export function loadingPage(isUnreachable: boolean, tryNow: () => void): TemplateResult {
  return html`<main class="pat-waiting">
    ${isUnreachable
      ? html`<h1 class="pat-part">${text('phone.loading.failed')}</h1>
          <p>${text('phone.loading.no-connection')}</p>
          <button type="button" class="pat-button pat-button-main" @click=${tryNow}>${text('phone.loading.try-now')}</button>`
      : html`<h1 class="pat-part">${text('phone.loading.title')}</h1>`}
  </main>`;
}
