import { randomId } from './ids';
import { Outbox, Status } from './outbox';
import { Card, PlanHead, Wording } from './plan-types';

/** Where somebody is writing: each writing replaces what it had seen when it began, and itself. */
interface Stroke {
  does: 'write';
  action: string;
  slot: string;
  writing: string;
  number: number;
  seen: number[];
  words: string;
}

/** What of the plan this phone shows. */
export type Place = { at: 'board' } | { at: 'proposal'; area?: string } | { at: 'action'; id: string };

/** Half-written words that are nobody's entry yet; a reload must not lose them. */
const DRAFTS = 'pat-live/plan-draft/';
export const NEW = 'new';

/** How the server names whoever holds this phone. */
const YOU = 'You';

/**
 * The plan on one phone. Everything goes through the outbox, so that what is written without a connection is kept and
 * sent later; ids are made here, so that it can be said again.
 */
export class Plan {
  head: PlanHead | null = null;
  place: Place = { at: 'board' };
  private readonly cards = new Map<string, Card>();
  /** What the server has taken before it showed it: without this a text would jump back for a moment. */
  private readonly taken = new Map<string, string>();

  constructor(
    private readonly outbox: () => Outbox | null,
    private readonly scope: () => string,
    private readonly tell: (said: object) => void,
  ) {}

  take(before: Card | undefined, now: Card | null): void {
    if (before?.id && before.id !== now?.id) this.cards.delete(before.id);
    if (now?.id) {
      this.cards.set(now.id, now);
      for (const key of [...this.taken.keys()]) if (key.startsWith(now.id)) this.taken.delete(key);
    }
  }

  get actions(): Card[] {
    return [...this.cards.values()].sort((a, b) => a.order - b.order);
  }

  /** The action that is open; undefined if it is not on the board any more. */
  get open(): Card | undefined {
    return this.place.at === 'action' ? this.cards.get(this.place.id) : undefined;
  }

  has(id: string): boolean {
    return this.cards.has(id);
  }

  /** All that stands there. */
  wordings(card: Card, slot: string): Wording[] {
    return card.slots[slot] ?? [];
  }

  /** What the field shows: what is on its way first, then what the server has. */
  value(card: Card, slot: string): string {
    const key = keyOf(card.id, slot);
    return this.unsent(key)?.words ?? this.taken.get(key) ?? this.wordings(card, slot)[0]?.words ?? '';
  }

  status(card: Card, slot: string): Status | null {
    const status = this.outbox()?.status('plan', keyOf(card.id, slot)) ?? null;
    // Also of what was saved before this page was loaded: a reload must not leave somebody wondering.
    const mine = this.wordings(card, slot).some(({ label, words }) => label === YOU && words !== '');
    return !status && mine ? { is: 'saved' } : status;
  }

  /** A text that is being written. */
  write(card: Card, slot: string, words: string): void {
    this.outbox()?.draft('plan', keyOf(card.id, slot), JSON.stringify(this.stroke(card, slot, words)));
  }

  /** A choice. */
  choose(card: Card, slot: string, words: string): void {
    this.put(keyOf(card.id, slot), this.stroke(card, slot, words));
    this.leave(card, slot);
  }

  /** One of two wordings: it replaces everything that is shown there. */
  settle(card: Card, slot: string, words: string): void {
    const stroke = this.begin(card, slot, words);
    this.writings.set(keyOf(card.id, slot), { ...stroke, left: true });
    this.put(keyOf(card.id, slot), stroke);
  }

  support(card: Card, supports: boolean): void {
    this.put(`${card.id}/support`, { does: 'support', action: card.id, supports });
  }

  /** What this phone says of support, before the server shows it. */
  supports(card: Card): boolean {
    const unsent = this.unsent(`${card.id}/support`) as unknown as { supports: boolean } | null;
    const taken = this.taken.get(`${card.id}/support`);
    return unsent ? unsent.supports : taken ? taken === 'true' : card.supported;
  }

  remark(card: Card, words: string): void {
    const remark = randomId();
    this.put(`${card.id}/remark/${remark}`, { does: 'remark', action: card.id, remark, words });
  }

  /** Remarks that the server has not shown yet, with how they stand. */
  remarksOnTheirWay(card: Card): { key: string; words: string; status: Status | null }[] {
    const outbox = this.outbox();
    return this.onTheirWay(`${card.id}/remark/`)
      .filter(({ key }) => !card.remarks.some((remark) => key.endsWith(remark.id)))
      .map(({ key, said }) => ({ key, words: String(said.words), status: outbox?.status('plan', key) ?? null }));
  }

  /** @returns the id of the new action */
  propose(first: Record<string, string>): string {
    const action = randomId();
    this.put(`${action}/propose`, { does: 'propose', action, writing: randomId(), number: 1, seen: [], first });
    return action;
  }

  /** Proposals that are not on the board yet, with how they stand. */
  proposalsOnTheirWay(): { key: string; words: string; status: Status | null }[] {
    return this.onTheirWay('', '/propose')
      .filter(({ said }) => !this.cards.has(String(said.action)))
      .map(({ key, said }) => ({
        key,
        words: (said.first as Record<string, string>).WHAT,
        status: this.outbox()?.status('plan', key) ?? null,
      }));
  }

  /** The server has taken exactly this. */
  committed(key: string, value: string): void {
    const said = JSON.parse(value) as { words?: string; supports?: boolean };
    if (!key.includes('/remark/') && !key.endsWith('/propose')) this.taken.set(key, said.words ?? String(said.supports));
  }

  /** Whoever opens an action to write in it is seen by the others. */
  edits(card: Card, now: boolean): void {
    if (card.may) this.tell({ does: 'edits', action: card.id, now });
  }

  /** Somebody has read why it was not taken. */
  drop(key: string): void {
    this.outbox()?.drop('plan', key);
  }

  draft(key: string): string {
    try {
      return localStorage.getItem(DRAFTS + this.scope() + '/' + key) ?? '';
    } catch {
      return '';
    }
  }

  keepDraft(key: string, words: string): void {
    try {
      if (words) localStorage.setItem(DRAFTS + this.scope() + '/' + key, words);
      else localStorage.removeItem(DRAFTS + this.scope() + '/' + key);
    } catch {
      // Then it lives as long as this page.
    }
  }

  private put(key: string, said: object): void {
    this.outbox()?.put('plan', key, JSON.stringify(said));
  }

  /** Goes on with a writing whose end this phone has not seen: it is still the same person who has seen the same. */
  private stroke(card: Card, slot: string, words: string): Stroke {
    const key = keyOf(card.id, slot);
    const last = this.writings.get(key);
    const isGoing = last && (!last.left || !this.wordings(card, slot).some(({ writing }) => writing === last.writing));
    const going = this.unsent(key) ?? (isGoing ? last : null);
    const stroke = going ? { ...going, number: going.number + 1, words } : this.begin(card, slot, words);
    this.writings.set(key, { ...stroke, left: false });
    return stroke;
  }

  private begin(card: Card, slot: string, words: string): Stroke {
    return {
      does: 'write',
      action: card.id,
      slot,
      writing: randomId(),
      number: 1,
      seen: this.wordings(card, slot).map((wording) => wording.revision),
      words,
    };
  }

  /** A writing ends when its field is left; the next one begins with what is shown then. */
  leave(card: Card, slot: string): void {
    this.outbox()?.flush(`plan:${keyOf(card.id, slot)}`);
    const last = this.writings.get(keyOf(card.id, slot));
    if (last) last.left = true;
  }

  private readonly writings = new Map<string, Stroke & { left: boolean }>();

  private unsent(key: string): Stroke | null {
    const value = this.outbox()?.value('plan', key);
    return typeof value === 'string' ? (JSON.parse(value) as Stroke) : null;
  }

  private onTheirWay(prefix: string, suffix = ''): { key: string; said: Record<string, unknown> }[] {
    const outbox = this.outbox();
    const entries = [...(outbox?.unsent ?? []), ...(outbox?.refusals.map((refusal) => refusal.entry) ?? [])];
    return entries
      .filter(({ kind, key }) => kind === 'plan' && key.startsWith(prefix) && key.endsWith(suffix))
      .map(({ key, value }) => ({ key, said: JSON.parse(value as string) as Record<string, unknown> }));
  }
}

const keyOf = (action: string, slot: string): string => `${action}/${slot}`;
