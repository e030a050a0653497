import { TemplateResult, html } from 'lit';
import { Instrument } from '../../answer/types';
import { CELLS, Cell, ELEMENTS, END, NOT_ANSWERED, PRINCIPLES, SUCCESS, WEIGHTS, inWords, nameOf } from './cells';
import type { PaperEntry } from './paper-entry';

/** All figures of one sheet: a column for each principle, as its page lies on the table. */
export function sheetGrid(entry: PaperEntry, texts: Instrument): TemplateResult {
  const { typing } = entry;
  const row = (heading: string, index: number) => html`<tr>
    <th scope="row">${heading}</th>
    ${CELLS.filter((cell) => cell.row === index).map((cell) => cellOf(entry, cell, texts))}
  </tr>`;
  return html`<div class="paper-sheet">
    <p class="paper-news">
      <span class="paper-pass" data-pass=${typing.draft.pass}>${PASSES[typing.draft.pass]}</span>
      <span id="paper-said">${entry.said}</span>
    </p>
    <table class="paper-grid" role="grid" aria-label="The sheet" aria-describedby="paper-keys" @keydown=${entry.onKey}>
      <thead>
        <tr>
          <td></td>
          ${PRINCIPLES.map((principle) => html`<th scope="col" aria-label="Principle ${principle}">${principle}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${ELEMENTS.map((element, index) => row(element, index))}
        <tr class="paper-totals">
          <th scope="row">Total</th>
          ${PRINCIPLES.map((principle) => {
            const { answered, sum } = typing.total(principle);
            return html`<td data-total=${principle}>${answered === 0 || typing.isOpen(principle) ? '' : sum}</td>`;
          })}
        </tr>
        ${row('Significance', WEIGHTS)} ${row('Success', SUCCESS)}
      </tbody>
    </table>
    <div class="paper-end" @keydown=${entry.onKey}>
      <button id="paper-save" type="button" class="pat-button pat-button-main" @click=${() => goOn(entry)}>
        ${typing.draft.pass === 'first' && entry.twice ? 'Type it again' : 'Save this sheet'}
      </button>
    </div>
    <button id="paper-clear" type="button" class="pat-button" @click=${() => entry.clear()}>
      ${entry.clearing ? 'Clear it all: press again' : 'Clear this sheet'}
    </button>
  </div>`;
}

const PASSES = {
  first: 'As it stands on the paper',
  second: 'Second time: what was typed first is hidden',
  compare: 'What was typed twice differs',
};

function cellOf(entry: PaperEntry, cell: Cell, texts: Instrument): TemplateResult {
  const { typing } = entry;
  const index = CELLS.indexOf(cell);
  const differs = typing.differs(cell);
  return html`<td
    id="paper-${cell.code}"
    role="gridcell"
    tabindex=${index === Math.min(typing.draft.at, END - 1) ? 0 : -1}
    colspan=${cell.row === SUCCESS ? PRINCIPLES.length : 1}
    aria-label=${label(entry, cell, texts)}
    ?data-differs=${differs}
    ?data-comment=${Boolean(typing.draft.comments[cell.code])}
    @focus=${() => {
      if (typing.draft.at !== index) {
        typing.draft.at = index;
        entry.focusOnSheet();
      }
    }}
  >
    ${differs ? html`${mark(typing.draft.answers[cell.code])}<i>or</i>${mark(typing.draft.again[cell.code])}` : mark(typing.figures[cell.code])}
  </td>`;
}

const mark = (value: number | undefined): string | number => (value === NOT_ANSWERED ? '–' : (value ?? ''));

function label(entry: PaperEntry, cell: Cell, texts: Instrument): string {
  const { typing } = entry;
  const { answers, again, comments } = typing.draft;
  const said = typing.differs(cell)
    ? `first ${inWords(cell, answers[cell.code], texts)}, then ${inWords(cell, again[cell.code], texts)}`
    : inWords(cell, typing.figures[cell.code], texts);
  return `${nameOf(cell)}, ${said}${comments[cell.code] ? ', with a comment' : ''}`;
}

function goOn(entry: PaperEntry): void {
  entry.typing.draft.at = END;
  entry.changed(entry.typing.enter(entry.twice));
  if (entry.typing.draft.at !== END) entry.focusOnSheet();
}
