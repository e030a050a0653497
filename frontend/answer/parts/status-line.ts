import { TemplateResult, html, nothing } from 'lit';
import { EntryStatus } from '../outbox/entry';
import { checkMark } from './check-mark';

/** What became of an entry, below the place where it was made. An empty line keeps its height, so that nothing jumps. */
export function statusLine(status: EntryStatus | null): TemplateResult {
  return html`<p class="pat-state" data-state=${status?.is ?? 'none'}>${statusText(status)}</p>`;
}

function statusText(status: EntryStatus | null): TemplateResult | string | typeof nothing {
  switch (status?.is) {
    case 'draft':
      return 'Writing …';
    case 'saving':
      return 'Saving …';
    case 'saved':
      return html`${checkMark()} Saved`;
    case 'kept':
      return 'Not sent yet: kept on this phone, trying again';
    case 'closed':
      return 'Came after the round was closed: kept on this phone, and sent if it is reopened';
    case 'refused':
      return status.because;
    default:
      return nothing;
  }
}
