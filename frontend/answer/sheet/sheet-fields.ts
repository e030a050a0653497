import { TemplateResult, html, nothing } from 'lit';
import { Choice } from '../../instrument/instrument';
import { text } from '../../shared/text';
import { checkMark } from '../parts/check-mark';
import { choiceRow } from '../parts/choice-row';
import { statusLine } from '../parts/status-line';
import { COMPLETING, groupOf } from './sheet-items';
import { SheetView } from './sheet-view';

/** The choices of one item. */
export function answerRow(view: SheetView, code: string, idPrefix: string, options: Choice[], kind: string): TemplateResult {
  const { answers, editable: enabled } = view;
  const choose = (value: number) => view.answer(code, value);
  return choiceRow({ name: code, idPrefix, options, kind, chosen: answers[code], enabled, choose });
}

/** The text is set by fillComments, so that rendering never overwrites what somebody is writing. */
export function commentField(view: SheetView, key: string, label: string): TemplateResult {
  return html`<div class="pat-comment">
    <textarea
      id="comment-${key}"
      data-comment=${key}
      rows="1"
      maxlength="4000"
      aria-label=${label}
      placeholder=${text('phone.sheet.comment')}
      ?readonly=${!view.editable}
      @input=${(event: InputEvent) => view.writeComment(key, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => view.leaveComment(key)}
    ></textarea>
    ${statusLine(view.status('comment', key))}
  </div>`;
}

/** Whether the items of a page count already; nothing in rounds in which every answer counts by itself. */
export function completenessNote(view: SheetView, page: number): TemplateResult | typeof nothing {
  if (!view.countsWhole) return nothing;
  const group = groupOf(view.instrument, page);
  const answered = group.filter((item) => view.answers[item]).length;
  const isComplete = answered === group.length;
  const sentence = (page === COMPLETING ? significanceText : principleText)(answered, group.length, view.editable);
  return html`<p class="pat-note pat-counts" data-counts=${isComplete}>${isComplete ? checkMark() : nothing} ${sentence}</p>`;
}

function principleText(answered: number, all: number, mayStill: boolean): string {
  if (answered === all) return text('phone.principle.counts');
  return mayStill
    ? text('phone.principle.counts-not-yet', { answered, all })
    : text('phone.principle.counts-not', { answered, all });
}

function significanceText(answered: number, all: number, mayStill: boolean): string {
  if (answered === all) return text('phone.completing.counts');
  return mayStill
    ? text('phone.completing.counts-not-yet', { answered, all })
    : text('phone.completing.counts-not', { answered, all });
}
