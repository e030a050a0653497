import { TemplateResult, html } from 'lit';

export const checkMark = (): TemplateResult =>
  html`<svg class="pat-check" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M3.5 8.5l3 3 6-7" /></svg>`;
