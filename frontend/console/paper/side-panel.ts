import { TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Instrument } from '../../answer/types';
import { CELLS, Cell, END, NOT_ANSWERED, PRINCIPLES, SUCCESS, isStatement, nameOf } from './cells';
import type { PaperEntry } from './paper-entry';

/** Beside the sheet: what the figure is about, or at the end what to compare; the comments; the keys. */
export function sidePanel(entry: PaperEntry, texts: Instrument): TemplateResult {
  const { at } = entry.typing.draft;
  return html`<div class="paper-side">
    ${at === END ? check(entry) : about(CELLS[at], texts)} ${comment(entry)}
    <p id="paper-keys" class="paper-keys">
      Figures go on by themselves; <kbd>0</kbd> or <kbd>space</kbd> not answered; <kbd>⌫</kbd> back; arrows move;
      <kbd>Enter</kbd> goes on, and saves at the end. <kbd>C</kbd> comment, <kbd>O</kbd> organisation${entry.levels.length
        ? html`, <kbd>L</kbd> level`
        : nothing}${entry.named ? html`, <kbd>N</kbd> name` : nothing}.
    </p>
  </div>`;
}

function about(cell: Cell, texts: Instrument): TemplateResult {
  const principle = texts.principles[cell.column];
  const statement = principle.statements.find(({ key }) => key === cell.code);
  return html`<section class="paper-about">
    <h2>${nameOf(cell)}</h2>
    ${isStatement(cell) ? html`<p class="paper-of">${principle.title}</p>` : nothing}
    <p class="paper-words" lang="en">
      ${statement?.statement ?? (cell.row === SUCCESS ? texts.completing.successStatement : principle.title)}
    </p>
    <dl class="paper-scale">
      ${(cell.highest === 4 ? texts.scale : weights(texts)).map(
        ({ value, label }) => html`<dt>${value}</dt><dd>${label}</dd>`,
      )}
      <dt>0</dt>
      <dd>Not answered</dd>
    </dl>
  </section>`;
}

const weights = ({ completing }: Instrument) => [
  { value: 5, label: completing.more },
  { value: 1, label: completing.less },
];

/** What is saved cannot be changed, so this is the moment to look. */
function check(entry: PaperEntry): TemplateResult {
  const { typing } = entry;
  const left = CELLS.filter(({ code }) => typing.figures[code] === NOT_ANSWERED).map(nameOf);
  const whole = PRINCIPLES.reduce((sum, principle) => sum + typing.total(principle).sum, 0);
  return html`<section class="paper-about" id="paper-check">
    <h2>Check before saving</h2>
    <p>A saved sheet stays, as every answer does once it is given. Do these stand on the paper?</p>
    <dl class="paper-scale">
      ${PRINCIPLES.map((principle) => {
        const { answered, sum } = typing.total(principle);
        return html`<dt>${sum}</dt><dd>Principle ${principle}${answered < 6 ? `, ${answered} of 6 answered` : ''}</dd>`;
      })}
      <dt>${whole}</dt>
      <dd>Together</dd>
    </dl>
    ${left.length > 0 ? html`<p>Not answered: ${left.join(', ')}</p>` : nothing}
    ${Object.values(typing.draft.comments).some(Boolean)
      ? html`<p>With comments: ${Object.entries(typing.draft.comments).filter(([, words]) => words).map(([key]) => key).join(', ')}</p>`
      : nothing}
  </section>`;
}

const TOPICS = [...CELLS.filter(isStatement).map(({ code }) => code), 'performance'];

function comment(entry: PaperEntry): TemplateResult {
  const { draft } = entry.typing;
  return html`<section class="paper-comment">
    <div class="pat-field">
      <label for="paper-topic">Comment on</label>
      <select
        id="paper-topic"
        .value=${live(entry.topic)}
        @change=${(event: Event) => (entry.topic = (event.target as HTMLSelectElement).value)}
        @keydown=${(event: KeyboardEvent) => leaves(event, entry, () => entry.focusOn('paper-words'))}
      >
        ${TOPICS.map(
          (topic) => html`<option value=${topic} ?selected=${topic === entry.topic}>
            ${topic === 'performance' ? 'The performance of the partnership' : topic}
          </option>`,
        )}
      </select>
    </div>
    <textarea
      id="paper-words"
      rows="2"
      maxlength="4000"
      aria-label="Words of the comment"
      placeholder="Its words; Esc goes back to the figures"
      .value=${live(draft.comments[entry.topic] ?? '')}
      @input=${(event: InputEvent) => {
        draft.comments[entry.topic] = (event.target as HTMLTextAreaElement).value;
        entry.changed();
      }}
      @keydown=${(event: KeyboardEvent) => leaves(event, entry, event.ctrlKey ? () => entry.focusOnSheet() : undefined)}
    ></textarea>
  </section>`;
}

/** Esc leads back to the figures from anywhere here; Enter further where there is anything. */
function leaves(event: KeyboardEvent, entry: PaperEntry, onEnter?: () => void): void {
  const then = event.key === 'Escape' ? () => entry.focusOnSheet() : event.key === 'Enter' ? onEnter : undefined;
  if (!then) return;
  event.preventDefault();
  then();
}
