import { TemplateResult, html } from 'lit';
import { Instrument } from '../../instrument/instrument';
import { PaperView } from './paper-view';
import {
  CELLS,
  Cell,
  ELEMENTS,
  END,
  NOT_ANSWERED,
  PRINCIPLES,
  SIGNIFICANCE_ROW,
  SUCCESS_ROW,
  nameOf,
  valueText,
} from './sheet-cells';

/** All figures of one sheet, with a column for each principle, in the order of its printed page. */
export function sheetGrid(view: PaperView, texts: Instrument): TemplateResult {
  const { typing } = view;
  const row = (heading: string, index: number) => html`<tr>
    <th scope="row">${heading}</th>
    ${CELLS.filter((cell) => cell.row === index).map((cell) => cellAt(view, cell, texts))}
  </tr>`;
  return html`<div class="paper-sheet">
    <p class="paper-news">
      <span class="paper-pass" data-pass=${typing.draft.pass}>${PASS_TEXTS[typing.draft.pass]}</span>
      <span id="paper-said">${view.message}</span>
    </p>
    <table class="paper-grid" role="grid" aria-label="The sheet" aria-describedby="paper-keys" @keydown=${view.onKey}>
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
            return html`<td data-total=${principle}>${answered === 0 || typing.differsIn(principle) ? '' : sum}</td>`;
          })}
        </tr>
        ${row('Significance', SIGNIFICANCE_ROW)} ${row('Success', SUCCESS_ROW)}
      </tbody>
    </table>
    <div class="paper-end" @keydown=${view.onKey}>
      <button id="paper-save" type="button" class="pat-button pat-button-main" @click=${() => saveOrGoOn(view)}>
        ${typing.draft.pass === 'first' && view.twice ? 'Type it again' : 'Save this sheet'}
      </button>
    </div>
    <button id="paper-clear" type="button" class="pat-button" @click=${() => view.clear()}>
      ${view.isClearing ? 'Clear it all: press again' : 'Clear this sheet'}
    </button>
  </div>`;
}

const PASS_TEXTS = {
  first: 'As it stands on the paper',
  second: 'Second time: what was typed first is hidden',
  compare: 'What was typed twice differs',
};

function cellAt(view: PaperView, cell: Cell, texts: Instrument): TemplateResult {
  const { typing } = view;
  const index = CELLS.indexOf(cell);
  const differs = typing.differs(cell);
  return html`<td
    id="paper-${cell.code}"
    role="gridcell"
    tabindex=${index === Math.min(typing.draft.at, END - 1) ? 0 : -1}
    colspan=${cell.row === SUCCESS_ROW ? PRINCIPLES.length : 1}
    aria-label=${cellLabel(view, cell, texts)}
    ?data-differs=${differs}
    ?data-comment=${Boolean(typing.draft.comments[cell.code])}
    @focus=${() => {
      if (typing.draft.at !== index) {
        typing.draft.at = index;
        view.focusOnCell();
      }
    }}
  >
    ${differs ? html`${figureText(typing.draft.answers[cell.code])}<i>or</i>${figureText(typing.draft.again[cell.code])}` : figureText(typing.figures[cell.code])}
  </td>`;
}

const figureText = (value: number | undefined): string | number => (value === NOT_ANSWERED ? '–' : (value ?? ''));

function cellLabel(view: PaperView, cell: Cell, texts: Instrument): string {
  const { typing } = view;
  const { answers, again, comments } = typing.draft;
  const figures = typing.differs(cell)
    ? `first ${valueText(cell, answers[cell.code], texts)}, then ${valueText(cell, again[cell.code], texts)}`
    : valueText(cell, typing.figures[cell.code], texts);
  return `${nameOf(cell)}, ${figures}${comments[cell.code] ? ', with a comment' : ''}`;
}

function saveOrGoOn(view: PaperView): void {
  view.typing.draft.at = END;
  view.changed(view.typing.enter(view.twice));
  if (view.typing.draft.at !== END) view.focusOnCell();
}
