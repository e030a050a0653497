import { randomId } from '../../answer/ids';
import { BACK_OFF, PATIENCE } from '../../answer/outbox';
import { CELLS, NOT_ANSWERED } from './cells';
import { Draft, NOT_SAID } from './typing';

/** A sheet on its way, as the server reads it; its writing lets it be sent again without counting twice. */
export interface Sheet {
  writing: string;
  organisation: string | null;
  level: string | null;
  name: string | null;
  answers: Record<string, number>;
  comments: Record<string, string>;
}

/** One that is kept until the server has it; with the reason where the server does not take it. */
export interface Waiting {
  sheet: Sheet;
  refused: string;
}

const said = (choice: string): string | null => (choice && choice !== NOT_SAID ? choice : null);

/** The writing is given here and not earlier: a window that was duplicated half-way makes another sheet of it. */
export function sheetOf({ organisation, level, name, answers, comments }: Draft): Sheet {
  const given = <T>(of: Record<string, T>) => Object.fromEntries(Object.entries(of).filter(([, value]) => value));
  return {
    writing: randomId(),
    organisation: said(organisation),
    level: said(level),
    name: name.trim() || null,
    answers: given(answers),
    comments: given(comments),
  };
}

/** The same sheet to be typed on: it was not taken, so nobody counts it twice. */
export function draftOf({ organisation, level, name, answers, comments }: Sheet): Draft {
  return {
    organisation: organisation ?? NOT_SAID,
    level: level ?? NOT_SAID,
    name: name ?? '',
    answers: Object.fromEntries(CELLS.map(({ code }) => [code, answers[code] ?? NOT_ANSWERED])),
    again: {},
    comments,
    pass: 'first',
    at: 0,
  };
}

interface World {
  /** Resolves to "", "!sentence" or "?"; may reject; may never answer. */
  send(sheet: string): Promise<string>;
  taken(): void;
  refused(because: string): void;
  changed(): void;
}

/** Sends sheets one after the other, each until the server has said that it has it. */
export class SheetsOut {
  private sending = false;
  private failures = 0;
  private retry = 0;
  private stopped = false;

  constructor(
    readonly waiting: Waiting[],
    private readonly world: World,
  ) {}

  get isTroubled(): boolean {
    return this.failures > 0;
  }

  /** How many are on their way. */
  get unsent(): number {
    return this.waiting.filter((one) => !one.refused).length;
  }

  get refusals(): Waiting[] {
    return this.waiting.filter((one) => one.refused);
  }

  put(sheet: Sheet): void {
    this.waiting.push({ sheet, refused: '' });
    this.world.changed();
    this.wake();
  }

  /** Whatever was refused may be taken now. */
  again(): void {
    for (const one of this.waiting) one.refused = '';
    this.world.changed();
    this.wake();
  }

  wake(): void {
    this.stopped = false;
    window.clearTimeout(this.retry);
    void this.pump();
  }

  pause(): void {
    this.stopped = true;
    window.clearTimeout(this.retry);
  }

  private async pump(): Promise<void> {
    const next = this.waiting.find((one) => !one.refused);
    if (!next || this.sending || this.stopped) return;
    this.sending = true;
    const answer = await this.send(next.sheet);
    this.sending = false;
    if (answer === '') {
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.failures = 0;
      this.world.taken();
    } else if (answer.startsWith('!')) {
      next.refused = answer.slice(1);
      this.failures = 0;
      this.world.refused(next.refused);
    } else {
      const pause = BACK_OFF[Math.min(this.failures++, BACK_OFF.length - 1)];
      this.retry = window.setTimeout(() => void this.pump(), pause);
      this.world.changed();
      return;
    }
    this.world.changed();
    void this.pump();
  }

  private async send(sheet: Sheet): Promise<string> {
    const patience = new Promise<string>((resolve) => window.setTimeout(() => resolve('?'), PATIENCE));
    return Promise.race([this.world.send(JSON.stringify(sheet)), patience]).catch(() => '?');
  }
}
