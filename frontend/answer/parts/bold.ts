import { TemplateResult, html } from 'lit';

/** Makes bold what a message encloses in <b>. */
export const bold = { b: (parts: unknown[]): TemplateResult => html`<b>${parts}</b>` };
