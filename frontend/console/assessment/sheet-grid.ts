import { TemplateResult, html } from 'lit';
import { Instrument } from '../../instrument/instrument';
import { richText, text } from '../../shared/text';
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
import { Draft, Pass } from './sheet-typing';

/** All figures of one sheet, with a column for each principle, in the order of its printed page. */
export function sheetGrid(view: PaperView, texts: Instrument): TemplateResult {
  const { typing } = view;
  const row = (heading: string, index: number) => html`<tr>
    <th scope="row">${heading}</th>
    ${CELLS.filter((cell) => cell.row === index).map((cell) => cellAt(view, cell, texts))}
  </tr>`;
  return html`<div class="paper-sheet">
    <p class="paper-news">
      <span class="paper-pass" data-pass=${typing.draft.pass}>${passText(typing.draft.pass)}</span>
      <span id="paper-said">${view.message}</span>
    </p>
    <table class="paper-grid" role="grid" aria-label=${text('desk.sheet.title')} aria-describedby="paper-keys" @keydown=${view.onKey}>
      <thead>
        <tr>
          <td></td>
          ${PRINCIPLES.map(
            (principle) =>
              html`<th scope="col" aria-label=${text('desk.sheet.principle', { principle })}>${principle}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${ELEMENTS.map((element, index) => row(element, index))}
        <tr class="paper-totals">
          <th scope="row">${text('desk.sheet.total')}</th>
          ${PRINCIPLES.map((principle) => {
            const { answered, sum } = typing.total(principle);
            return html`<td data-total=${principle}>${answered === 0 || typing.differsIn(principle) ? '' : sum}</td>`;
          })}
        </tr>
        ${row(text('desk.sheet.significance'), SIGNIFICANCE_ROW)} ${row(text('desk.cell.success'), SUCCESS_ROW)}
      </tbody>
    </table>
    <div class="paper-end" @keydown=${view.onKey}>
      <button id="paper-save" type="button" class="pat-button pat-button-main" @click=${() => saveOrGoOn(view)}>
        ${typing.draft.pass === 'first' && view.twice ? text('desk.sheet.type-again') : text('desk.sheet.save')}
      </button>
    </div>
    <button id="paper-clear" type="button" class="pat-button" @click=${() => view.clear()}>
      ${view.isClearing ? text('desk.sheet.confirm-clear') : text('desk.sheet.clear')}
    </button>
  </div>`;
}

function passText(pass: Pass): string {
  switch (pass) {
    case 'first':
      return text('desk.sheet.first-pass');
    case 'second':
      return text('desk.sheet.second-pass');
    case 'compare':
      return text('desk.sheet.compare-pass');
  }
}

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
    ${differs ? twoFigures(typing.draft, cell.code) : figureText(typing.figures[cell.code])}
  </td>`;
}

const twoFigures = ({ answers, again }: Draft, code: string): unknown =>
  richText('desk.cell.two-figures', {
    first: figureText(answers[code]),
    second: figureText(again[code]),
    i: (parts) => html`<i>${parts}</i>`,
  });

const figureText = (value: number | undefined): string | number => (value === NOT_ANSWERED ? '–' : (value ?? ''));

function cellLabel(view: PaperView, cell: Cell, texts: Instrument): string {
  const { typing } = view;
  const { answers, again, comments } = typing.draft;
  const value = typing.differs(cell)
    ? text('desk.cell.two-values', {
        first: valueText(cell, answers[cell.code], texts),
        second: valueText(cell, again[cell.code], texts),
      })
    : valueText(cell, typing.figures[cell.code], texts);
  const facts = { cell: nameOf(cell), value };
  return comments[cell.code] ? text('desk.cell.label-with-comment', facts) : text('desk.cell.label', facts);
}

function saveOrGoOn(view: PaperView): void {
  view.typing.draft.at = END;
  view.changed(view.typing.enter(view.twice));
  if (view.typing.draft.at !== END) view.focusOnCell();
}
