import { TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkMark } from './check-mark';

export interface Option {
  value: number;
  label: string | TemplateResult;
  /** End of the id of its input, where that is not the value. */
  key?: string;
}

export interface ChoiceRow {
  name: string;
  idPrefix: string;
  options: Option[];
  /** Names the CSS class: agree, points or look. */
  kind: string;
  chosen: number | undefined;
  enabled: boolean;
  choose(value: number): void;
  /** What follows the label of an option. */
  note?(value: number): TemplateResult | typeof nothing;
}

/** A group of native radio inputs, each lying over the whole of its button: a click anywhere is a click on the input. */
export function choiceRow({ name, idPrefix, options, kind, chosen, enabled, choose, note }: ChoiceRow): TemplateResult {
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
        <span class="pat-choice-mark">${checkMark()}</span>
        <label for="${idPrefix}-${key}">${label} ${note?.(value) ?? nothing}</label>
      </div>`,
    )}
  </div>`;
}
