import { TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Instrument } from '../../instrument/instrument';
import { PaperView } from './paper-view';
import { CELLS, Cell, END, NOT_ANSWERED, PRINCIPLES, SUCCESS_ROW, isStatement, nameOf } from './sheet-cells';

/** Beside the sheet: the text of the current figure, or at the end the totals to check; the comments; the keys. */
export function sidePanel(view: PaperView, texts: Instrument): TemplateResult {
  const { at } = view.typing.draft;
  return html`<div class="paper-side">
    ${at === END ? checkList(view) : cellText(CELLS[at], texts)} ${comment(view)}
    <p id="paper-keys" class="paper-keys">
      Figures go on by themselves; <kbd>0</kbd> or <kbd>space</kbd> not answered; <kbd>⌫</kbd> back; arrows move;
      <kbd>Enter</kbd> goes on, and saves at the end. <kbd>C</kbd> comment, <kbd>O</kbd> organisation${view.levels.length
        ? html`, <kbd>L</kbd> level`
        : nothing}${view.named ? html`, <kbd>N</kbd> name` : nothing}.
    </p>
  </div>`;
}

function cellText(cell: Cell, texts: Instrument): TemplateResult {
  const principle = texts.principles[cell.column];
  const statement = principle.statements.find(({ key }) => key === cell.code);
  return html`<section class="paper-about">
    <h2>${nameOf(cell)}</h2>
    ${isStatement(cell) ? html`<p class="paper-of">${principle.title}</p>` : nothing}
    <p class="paper-words" lang="en">
      ${statement?.statement ?? (cell.row === SUCCESS_ROW ? texts.completing.successStatement : principle.title)}
    </p>
    <dl class="paper-scale">
      ${(cell.highest === 4 ? texts.scale : significanceEnds(texts)).map(
        ({ value, label }) => html`<dt>${value}</dt><dd>${label}</dd>`,
      )}
      <dt>0</dt>
      <dd>Not answered</dd>
    </dl>
  </section>`;
}

const significanceEnds = ({ completing }: Instrument) => [
  { value: 5, label: completing.more },
  { value: 1, label: completing.less },
];

/** Totals to compare with the paper before saving: a saved sheet cannot be changed. */
function checkList(view: PaperView): TemplateResult {
  const { typing } = view;
  const notAnswered = CELLS.filter(({ code }) => typing.figures[code] === NOT_ANSWERED).map(nameOf);
  const aggregate = PRINCIPLES.reduce((sum, principle) => sum + typing.total(principle).sum, 0);
  return html`<section class="paper-about" id="paper-check">
    <h2>Check before saving</h2>
    <p>A saved sheet stays, as every answer does once it is given. Do these stand on the paper?</p>
    <dl class="paper-scale">
      ${PRINCIPLES.map((principle) => {
        const { answered, sum } = typing.total(principle);
        return html`<dt>${sum}</dt><dd>Principle ${principle}${answered < 6 ? `, ${answered} of 6 answered` : ''}</dd>`;
      })}
      <dt>${aggregate}</dt>
      <dd>Together</dd>
    </dl>
    ${notAnswered.length > 0 ? html`<p>Not answered: ${notAnswered.join(', ')}</p>` : nothing}
    ${Object.values(typing.draft.comments).some(Boolean)
      ? html`<p>With comments: ${Object.entries(typing.draft.comments).filter(([, words]) => words).map(([key]) => key).join(', ')}</p>`
      : nothing}
  </section>`;
}

const TOPICS = [...CELLS.filter(isStatement).map(({ code }) => code), 'performance'];

function comment(view: PaperView): TemplateResult {
  const { draft } = view.typing;
  return html`<section class="paper-comment">
    <div class="pat-field">
      <label for="paper-topic">Comment on</label>
      <select
        id="paper-topic"
        .value=${live(view.topic)}
        @change=${(event: Event) => (view.topic = (event.target as HTMLSelectElement).value)}
        @keydown=${(event: KeyboardEvent) => onCommentKey(event, view, () => view.focusOn('paper-words'))}
      >
        ${TOPICS.map(
          (topic) => html`<option value=${topic} ?selected=${topic === view.topic}>
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
      .value=${live(draft.comments[view.topic] ?? '')}
      @input=${(event: InputEvent) => {
        draft.comments[view.topic] = (event.target as HTMLTextAreaElement).value;
        view.changed();
      }}
      @keydown=${(event: KeyboardEvent) => onCommentKey(event, view, event.ctrlKey ? () => view.focusOnCell() : undefined)}
    ></textarea>
  </section>`;
}

/** Escape leads back to the figures; Enter goes on, where there is something to go on to. */
function onCommentKey(event: KeyboardEvent, view: PaperView, onEnter?: () => void): void {
  const action = event.key === 'Escape' ? () => view.focusOnCell() : event.key === 'Enter' ? onEnter : undefined;
  if (!action) return;
  event.preventDefault();
  action();
}
