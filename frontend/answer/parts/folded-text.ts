import { TemplateResult, html, nothing } from 'lit';

/** Paragraphs of the publication that unfold below a summary. */
export function foldedText(summary: string, paragraphs: string[], heading = ''): TemplateResult | typeof nothing {
  return paragraphs.length === 0
    ? nothing
    : folded(
        summary,
        html`<div class="pat-folded-text" lang="en">
          ${heading ? html`<p class="pat-folded-heading">${heading}</p>` : nothing}
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </div>`,
      );
}

/** Something that unfolds below a summary. */
export function folded(summary: string, content: TemplateResult): TemplateResult {
  return html`<details class="pat-folded">
    <summary>${summary}</summary>
    ${content}
  </details>`;
}
