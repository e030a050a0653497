import { TemplateResult, html, nothing } from 'lit';
import { Choice } from '../../instrument/instrument';
import { checkMark } from '../parts/check-mark';
import { choiceRow } from '../parts/choice-row';
import { statusLine } from '../parts/status-line';
import { groupOf } from './sheet-items';
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
      placeholder="Comment (optional)"
      ?readonly=${!view.editable}
      @input=${(event: InputEvent) => view.writeComment(key, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => view.leaveComment(key)}
    ></textarea>
    ${statusLine(view.status('comment', key))}
  </div>`;
}

/** Whether the items of a page count already; nothing in rounds in which every answer counts by itself. */
export function completenessNote(view: SheetView, page: number, what: string): TemplateResult | typeof nothing {
  if (!view.countsWhole) return nothing;
  const group = groupOf(view.instrument, page);
  const answered = group.filter((item) => view.answers[item]).length;
  const isComplete = answered === group.length;
  const consequence = view.editable ? 'counts once all six are answered.' : 'does not count: it needs all six.';
  const text = isComplete
    ? html`${checkMark()} All six answered. ${what} counts.`
    : `${answered} of ${group.length} answered. ${what} ${consequence}`;
  return html`<p class="pat-note pat-counts" data-counts=${isComplete}>${text}</p>`;
}
