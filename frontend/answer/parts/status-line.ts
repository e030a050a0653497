import { TemplateResult, html, nothing } from 'lit';
import { text } from '../../shared/text';
import { EntryStatus } from '../outbox/entry';
import { checkMark } from './check-mark';

/** What became of an entry, below the place where it was made. An empty line keeps its height, so that nothing jumps. */
export function statusLine(status: EntryStatus | null): TemplateResult {
  return html`<p class="pat-state" data-state=${status?.is ?? 'none'}>${statusText(status)}</p>`;
}

function statusText(status: EntryStatus | null): TemplateResult | string | typeof nothing {
  switch (status?.is) {
    case 'draft':
      return text('phone.state.writing');
    case 'saving':
      return text('phone.state.saving');
    case 'saved':
      return html`${checkMark()} ${text('phone.state.saved')}`;
    case 'kept':
      return text('phone.state.kept');
    case 'closed':
      return text('phone.state.after-closing');
    case 'refused':
      return status.because;
    default:
      return nothing;
  }
}
