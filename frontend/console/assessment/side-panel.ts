import { TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { Instrument } from '../../instrument/instrument';
import { richText, text } from '../../shared/text';
import { PaperView } from './paper-view';
import { CELLS, Cell, ELEMENTS, END, NOT_ANSWERED, PRINCIPLES, SUCCESS_ROW, isStatement, nameOf } from './sheet-cells';

/** Beside the sheet: the text of the current figure, or at the end the totals to check; the comments; the keys. */
export function sidePanel(view: PaperView, texts: Instrument): TemplateResult {
  const { at } = view.typing.draft;
  return html`<div class="paper-side">
    ${at === END ? checkList(view) : cellText(CELLS[at], texts)} ${comment(view)}
    <p id="paper-keys" class="paper-keys">
      ${richText('desk.keys.figures', keys)}
      ${richText('desk.keys.fields', {
        ...keys,
        levels: view.levels.length > 0 ? 'yes' : 'no',
        names: view.named ? 'yes' : 'no',
      })}
    </p>
  </div>`;
}

const keys = { kbd: (parts: unknown[]): TemplateResult => html`<kbd>${parts}</kbd>` };

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
      <dd>${text('desk.side.not-answered')}</dd>
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
  const withComments = Object.entries(typing.draft.comments).flatMap(([topic, words]) => (words ? [topic] : []));
  return html`<section class="paper-about" id="paper-check">
    <h2>${text('desk.check.title')}</h2>
    <p>${text('desk.check.question')}</p>
    <dl class="paper-scale">
      ${PRINCIPLES.map((principle) => {
        const { answered, sum } = typing.total(principle);
        return html`<dt>${sum}</dt><dd>${principleText(principle, answered)}</dd>`;
      })}
      <dt>${aggregate}</dt>
      <dd>${text('desk.check.together')}</dd>
    </dl>
    ${notAnswered.length > 0 ? html`<p>${text('desk.check.not-answered', { cells: notAnswered.join(', ') })}</p>` : nothing}
    ${withComments.length > 0
      ? html`<p>${text('desk.check.with-comments', { topics: withComments.join(', ') })}</p>`
      : nothing}
  </section>`;
}

const principleText = (principle: number, answered: number): string =>
  answered < ELEMENTS.length
    ? text('desk.check.principle-incomplete', { principle, answered, all: ELEMENTS.length })
    : text('desk.check.principle', { principle });

const TOPICS = [...CELLS.filter(isStatement).map(({ code }) => code), 'performance'];

function comment(view: PaperView): TemplateResult {
  const { draft } = view.typing;
  return html`<section class="paper-comment">
    <div class="pat-field">
      <label for="paper-topic">${text('desk.comment.topic')}</label>
      <select
        id="paper-topic"
        .value=${live(view.topic)}
        @change=${(event: Event) => (view.topic = (event.target as HTMLSelectElement).value)}
        @keydown=${(event: KeyboardEvent) => onCommentKey(event, view, () => view.focusOn('paper-words'))}
      >
        ${TOPICS.map(
          (topic) => html`<option value=${topic} ?selected=${topic === view.topic}>
            ${topic === 'performance' ? text('desk.comment.performance') : topic}
          </option>`,
        )}
      </select>
    </div>
    <textarea
      id="paper-words"
      rows="2"
      maxlength="4000"
      aria-label=${text('desk.comment.words')}
      placeholder=${text('desk.comment.placeholder')}
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
