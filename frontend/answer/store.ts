/** Something the respondent did on this phone; a look is what they said when they were asked again. */
export interface Entry {
  kind: 'answer' | 'comment' | 'finish' | 'look' | 'plan';
  key: string;
  value: number | string | boolean;
  /** When it was made, in milliseconds; only used to forget what nobody comes back for. */
  at: number;
}

export const idOf = (entry: Pick<Entry, 'kind' | 'key'>): string => `${entry.kind}:${entry.key}`;

const ROOT = 'pat-live/';
const FORGET_AFTER = 60 * 24 * 60 * 60 * 1000;

/**
 * Keeps unsent entries of one respondent in localStorage, one storage key per item, so that two tabs never rewrite
 * each other's items. Private mode and a full or forbidden storage are ordinary: then it keeps nothing and says so.
 */
export class Store {
  private readonly prefix: string;

  /** False once the browser refused to keep something: closing the page would lose it. */
  durable = true;

  constructor(
    scope: string,
    private readonly storage: Storage | null = browserStorage(),
  ) {
    this.prefix = `${ROOT}${encodeURIComponent(scope)}/`;
    this.durable = storage !== null;
    this.forgetOld();
  }

  all(): Entry[] {
    return this.names(this.prefix)
      .map((name) => parse(this.read(name)))
      .filter((entry): entry is Entry => entry !== null);
  }

  get(id: string): Entry | null {
    return parse(this.read(this.prefix + id));
  }

  put(entry: Entry): void {
    try {
      if (!this.storage) throw new Error('no storage');
      this.storage.setItem(this.prefix + idOf(entry), JSON.stringify(entry));
      this.durable = true;
    } catch {
      this.durable = false;
    }
  }

  remove(id: string): void {
    try {
      this.storage?.removeItem(this.prefix + id);
    } catch {
      // Nothing was kept, so nothing is left behind.
    }
  }

  /** What another tab did, if the event is about this respondent. */
  changeOf(event: StorageEvent): { before: Entry | null; now: Entry | null } | null {
    if (!event.key?.startsWith(this.prefix)) return null;
    return { before: parse(event.oldValue), now: parse(event.newValue) };
  }

  private names(prefix: string): string[] {
    try {
      return Object.keys(this.storage ?? {}).filter((name) => name.startsWith(prefix));
    } catch {
      return [];
    }
  }

  private read(name: string): string | null {
    try {
      return this.storage?.getItem(name) ?? null;
    } catch {
      return null;
    }
  }

  /** A refused answer stays readable on the phone, but not for ever: the phone may be shared. */
  private forgetOld(): void {
    for (const name of this.names(ROOT)) {
      const entry = parse(this.read(name));
      if (!entry || Date.now() - entry.at > FORGET_AFTER) {
        try {
          this.storage?.removeItem(name);
        } catch {
          return;
        }
      }
    }
  }
}

function parse(json: string | null): Entry | null {
  if (!json) return null;
  try {
    const entry = JSON.parse(json) as Entry;
    return typeof entry.kind === 'string' && typeof entry.key === 'string' && 'value' in entry ? entry : null;
  } catch {
    return null;
  }
}

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
