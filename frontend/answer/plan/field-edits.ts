import { randomId } from '../../shared/random-id';
import { Action } from './plan-data';

/**
 * The state of an edit of one field, in the shape in which it is stored and sent. An edit replaces the wordings that its
 * author had seen when it began, and its own earlier states.
 */
export interface FieldEdit {
  does: 'write';
  action: string;
  slot: string;
  /** Identifies the edit. */
  writing: string;
  /** Grows with every state of the edit. */
  number: number;
  /** Revisions of the wordings that were shown when the edit began. */
  seen: number[];
  words: string;
}

/** Identifies a field in the outbox. */
export const fieldKey = (action: string, field: string): string => `${action}/${field}`;

/** The edits that were made on this phone since the page was loaded, the last one of each field. */
export class FieldEdits {
  private readonly edits = new Map<string, { edit: FieldEdit; hasEnded: boolean }>();

  /**
   * Continues the edit of a field or begins another one. An edit continues until its field is left, and also after that as
   * long as the server has not shown it: its author has seen nothing newer.
   *
   * @param unsent the state of an edit that has not been sent yet, if any
   */
  next(action: Action, field: string, words: string, unsent: FieldEdit | null): FieldEdit {
    const key = fieldKey(action.id, field);
    const last = this.edits.get(key);
    const isShown = action.fields[field]?.some(({ writing }) => writing === last?.edit.writing) ?? false;
    const before = unsent ?? (last && (!last.hasEnded || !isShown) ? last.edit : null);
    const edit = before ? { ...before, number: before.number + 1, words } : begin(action, field, words);
    this.edits.set(key, { edit, hasEnded: false });
    return edit;
  }

  /** An edit that is complete and replaces all wordings that are shown. */
  single(action: Action, field: string, words: string): FieldEdit {
    const edit = begin(action, field, words);
    this.edits.set(fieldKey(action.id, field), { edit, hasEnded: true });
    return edit;
  }

  /** Ends the edit of a field. */
  end(action: Action, field: string): void {
    const last = this.edits.get(fieldKey(action.id, field));
    if (last) last.hasEnded = true;
  }
}

function begin(action: Action, field: string, words: string): FieldEdit {
  return {
    does: 'write',
    action: action.id,
    slot: field,
    writing: randomId(),
    number: 1,
    seen: (action.fields[field] ?? []).map((wording) => wording.revision),
    words,
  };
}
