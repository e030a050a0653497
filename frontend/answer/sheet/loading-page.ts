import { TemplateResult, html } from 'lit';

/** Shown until the texts of the publication are loaded. */
export function loadingPage(isUnreachable: boolean, tryNow: () => void): TemplateResult {
  return html`<main class="pat-waiting">
    ${isUnreachable
      ? html`<h1 class="pat-part">The statements could not be fetched</h1>
          <p>This phone has no connection at the moment. It tries again by itself.</p>
          <button type="button" class="pat-button pat-button-main" @click=${tryNow}>Try now</button>`
      : html`<h1 class="pat-part">Fetching the statements …</h1>`}
  </main>`;
}
