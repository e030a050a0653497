import { randomId } from '../../shared/random-id';
import { EntryStatus } from '../outbox/entry';
import { Outbox } from '../outbox/outbox';
import { FieldEdit, FieldEdits, fieldKey } from './field-edits';
import { Action, PlanHead, Wording } from './plan-data';
import { TextDrafts } from './text-drafts';

/** Something that was submitted and is not shown by the server yet. */
export interface Unsent {
  key: string;
  words: string;
  status: EntryStatus | null;
}

/**
 * The plan on one phone. Every change goes through the outbox, so that what is written without a connection is stored and
 * sent later; ids are generated here, so that a change can be sent again.
 */
export class Plan {
  head: PlanHead | null = null;
  readonly drafts: TextDrafts;
  private readonly actionsById = new Map<string, Action>();
  private readonly edits = new FieldEdits();
  /** What the server has committed but not shown yet: without it a text would jump back for a moment. */
  private readonly committedValues = new Map<string, string>();

  /** @param notify sends a request that is not worth keeping */
  constructor(
    private readonly outbox: () => Outbox | null,
    scope: () => string,
    private readonly notify: (request: object) => void,
  ) {
    this.drafts = new TextDrafts(scope);
  }

  /** Takes in an action that the server has added, changed or removed. */
  replace(before: Action | undefined, now: Action | null): void {
    if (before?.id && before.id !== now?.id) this.actionsById.delete(before.id);
    if (now?.id) {
      this.actionsById.set(now.id, now);
      for (const key of [...this.committedValues.keys()]) if (key.startsWith(now.id)) this.committedValues.delete(key);
    }
  }

  get actions(): Action[] {
    return [...this.actionsById.values()].sort((a, b) => a.order - b.order);
  }

  /** Undefined if it is not on the board any more. */
  action(id: string): Action | undefined {
    return this.actionsById.get(id);
  }

  wordings(action: Action, field: string): Wording[] {
    return action.fields[field] ?? [];
  }

  /** What a field shows: an unsent value first, then what the server has. */
  value(action: Action, field: string): string {
    const key = fieldKey(action.id, field);
    return this.unsentEdit(key)?.words ?? this.committedValues.get(key) ?? this.wordings(action, field)[0]?.words ?? '';
  }

  status(action: Action, field: string): EntryStatus | null {
    const status = this.outbox()?.status('plan', fieldKey(action.id, field)) ?? null;
    // Also for what was saved before this page was loaded: a reload must leave nobody in doubt.
    const isOwn = this.wordings(action, field).some(({ mine, words }) => mine && words !== '');
    return !status && isOwn ? { is: 'saved' } : status;
  }

  /** Takes in a text that is being written. */
  write(action: Action, field: string, words: string): void {
    const edit = this.nextEdit(action, field, words);
    this.outbox()?.putDraft('plan', fieldKey(action.id, field), JSON.stringify(edit));
  }

  /** Sets a field to a choice. */
  choose(action: Action, field: string, value: string): void {
    this.put(fieldKey(action.id, field), this.nextEdit(action, field, value));
    this.leave(action, field);
  }

  /** Chooses one of several wordings. */
  keepWording(action: Action, field: string, words: string): void {
    this.put(fieldKey(action.id, field), this.edits.single(action, field, words));
  }

  /** Ends the edit of a field; the next one begins with what is shown then. */
  leave(action: Action, field: string): void {
    this.outbox()?.flush(`plan:${fieldKey(action.id, field)}`);
    this.edits.end(action, field);
  }

  support(action: Action, supports: boolean): void {
    this.put(`${action.id}/support`, { does: 'support', action: action.id, supports });
  }

  /** Whether this phone supports an action, also before the server shows it. */
  supports(action: Action): boolean {
    const unsent = this.unsentRequest(`${action.id}/support`) as { supports: boolean } | null;
    const committed = this.committedValues.get(`${action.id}/support`);
    return unsent ? unsent.supports : committed ? committed === 'true' : action.supported;
  }

  remark(action: Action, words: string): void {
    const remark = randomId();
    this.put(`${action.id}/remark/${remark}`, { does: 'remark', action: action.id, remark, words });
  }

  /** Remarks that the server does not show yet. */
  unsentRemarks(action: Action): Unsent[] {
    return this.unsentWith(`${action.id}/remark/`)
      .filter(({ key }) => !action.remarks.some((remark) => key.endsWith(remark.id)))
      .map(({ key, request }) => ({ key, words: String(request.words), status: this.statusOf(key) }));
  }

  /** @param first the values of its fields */
  propose(first: Record<string, string>): void {
    const action = randomId();
    this.put(`${action}/propose`, { does: 'propose', action, writing: randomId(), number: 1, seen: [], first });
  }

  /** Proposals that are not on the board yet. */
  unsentProposals(): Unsent[] {
    return this.unsentWith('', '/propose')
      .filter(({ request }) => !this.actionsById.has(String(request.action)))
      .map(({ key, request }) => {
        const { WHAT: words } = request.first as Record<string, string>;
        return { key, words, status: this.statusOf(key) };
      });
  }

  /** Takes in that the server has committed exactly this request. */
  committed(key: string, json: string): void {
    const request = JSON.parse(json) as { words?: string; supports?: boolean };
    if (!key.includes('/remark/') && !key.endsWith('/propose')) {
      this.committedValues.set(key, request.words ?? String(request.supports));
    }
  }

  /** Lets the others see that somebody has begun or ceased to write in an action. */
  showEditing(action: Action, isEditing: boolean): void {
    if (action.editable) this.notify({ does: 'edits', action: action.id, now: isEditing });
  }

  /** Discards something that was refused. */
  discard(key: string): void {
    this.outbox()?.discard('plan', key);
  }

  private nextEdit(action: Action, field: string, words: string): FieldEdit {
    return this.edits.next(action, field, words, this.unsentEdit(fieldKey(action.id, field)));
  }

  private put(key: string, request: object): void {
    this.outbox()?.put('plan', key, JSON.stringify(request));
  }

  private statusOf(key: string): EntryStatus | null {
    return this.outbox()?.status('plan', key) ?? null;
  }

  private unsentEdit(key: string): FieldEdit | null {
    return this.unsentRequest(key) as FieldEdit | null;
  }

  private unsentRequest(key: string): object | null {
    const value = this.outbox()?.value('plan', key);
    return typeof value === 'string' ? (JSON.parse(value) as object) : null;
  }

  /** Requests that are not committed or were refused. */
  private unsentWith(prefix: string, suffix = ''): { key: string; request: Record<string, unknown> }[] {
    const outbox = this.outbox();
    const entries = [...(outbox?.unsent ?? []), ...(outbox?.refusals.map((refusal) => refusal.entry) ?? [])];
    return entries
      .filter(({ kind, key }) => kind === 'plan' && key.startsWith(prefix) && key.endsWith(suffix))
      .map(({ key, value }) => ({ key, request: JSON.parse(value as string) as Record<string, unknown> }));
  }
}
