import { TemplateResult, html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { Status } from './outbox';
import { Choice } from './types';
import { View, wholeOn } from './view';

const CHECK = svg`<path d="M3.5 8.5l3 3 6-7" />`;

export const check = (): TemplateResult =>
  html`<svg class="pat-check" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${CHECK}</svg>`;

/** One answer of a row. */
export interface Option {
  value: number;
  label: string | TemplateResult;
  /** What its id ends with, where that is not its value. */
  key?: string;
}

export interface Row {
  name: string;
  idPrefix: string;
  options: Option[];
  kind: string;
  chosen: number | undefined;
  enabled: boolean;
  choose(value: number): void;
  /** What stands after a choice's words. */
  beside?(value: number): TemplateResult | typeof nothing;
}

/** Native radio inputs, each lying over the whole of its button: a click anywhere is a click on the input. */
export function row({ name, idPrefix, options, kind, chosen, enabled, choose, beside }: Row): TemplateResult {
  return html`<div class="pat-choices pat-choices-${kind}">
    ${options.map(
      ({ value, label, key = value }) => html`<div class="pat-choice">
        <input
          type="radio"
          id="${idPrefix}-${key}"
          name=${name}
          .value=${String(value)}
          .checked=${live(chosen === value)}
          ?disabled=${!enabled}
          @change=${() => choose(value)}
        />
        <span class="pat-choice-mark">${check()}</span>
        <label for="${idPrefix}-${key}">${label} ${beside?.(value) ?? nothing}</label>
      </div>`,
    )}
  </div>`;
}

/** The row of an answer on the sheet. */
export function choices(view: View, code: string, idPrefix: string, options: Choice[], kind: string): TemplateResult {
  const { answers, editable: enabled } = view;
  return row({
    name: code,
    idPrefix,
    options,
    kind,
    chosen: answers[code],
    enabled,
    choose: (value) => view.tick(code, value),
  });
}

export function comment(view: View, key: string, label: string, placeholder: string): TemplateResult {
  return html`<div class="pat-comment">
    <textarea
      id="comment-${key}"
      data-comment=${key}
      rows="1"
      maxlength="4000"
      aria-label=${label}
      placeholder=${placeholder}
      ?readonly=${!view.editable}
      @input=${(event: InputEvent) => view.write(key, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => view.wrote(key)}
    ></textarea>
    ${state(view.status('comment', key), 'pat-state')}
  </div>`;
}

/** The state stands where the tick was made. It keeps its line when it is empty, so that nothing jumps. */
export function state(status: Status | null, className: string): TemplateResult {
  return html`<p class=${className} data-state=${status?.is ?? 'none'}>${stateText(status)}</p>`;
}

function stateText(status: Status | null): TemplateResult | string | typeof nothing {
  switch (status?.is) {
    case 'draft':
      return 'Writing …';
    case 'saving':
      return 'Saving …';
    case 'saved':
      return html`${check()} Saved`;
    case 'kept':
      return 'Not sent yet: kept on this phone, trying again';
    case 'closed':
      return 'Came after the round was closed: kept on this phone, and sent if it is reopened';
    case 'refused':
      return status.because;
    default:
      return nothing;
  }
}

/** Whether what is answered here counts already; nothing in rounds in which every answer does. */
export function countsNote(view: View, page: number, what: string): TemplateResult | typeof nothing {
  if (!view.countsWhole) return nothing;
  const whole = wholeOn(view.instrument, page);
  const answered = whole.filter((item) => view.answers[item]).length;
  const said =
    answered === whole.length
      ? html`${check()} All six answered. ${what} counts.`
      : `${answered} of ${whole.length} answered. ${what} ${
          view.editable ? 'counts once all six are answered.' : 'does not count: it needs all six.'
        }`;
  return html`<p class="pat-note pat-counts" data-counts=${answered === whole.length}>${said}</p>`;
}

export function folded(summary: string, paragraphs: string[], heading = ''): TemplateResult | typeof nothing {
  return paragraphs.length === 0
    ? nothing
    : html`<details class="pat-folded">
        <summary>${summary}</summary>
        <div class="pat-folded-text">
          ${heading ? html`<p class="pat-folded-heading">${heading}</p>` : nothing}
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </div>
      </details>`;
}

