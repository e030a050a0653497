import { Entry, idOf } from './entry';

const KEY_PREFIX = 'pat-live/';
/** 60 days, after which an entry that could never be sent is deleted. */
const MAX_AGE_MILLIS = 60 * 24 * 60 * 60 * 1000;

/**
 * Stores the unsent entries of one respondent in localStorage, each under a key of its own, so that two tabs never overwrite
 * each other's entries. Private mode and a full or forbidden storage are ordinary: then nothing is stored, and
 * {@link isDurable} is false.
 */
export class EntryStore {
  private readonly prefix: string;

  /** False once the browser has refused to store something: closing the page would lose it. */
  isDurable = true;

  constructor(
    scope: string,
    private readonly storage: Storage | null = browserStorage(),
  ) {
    this.prefix = `${KEY_PREFIX}${encodeURIComponent(scope)}/`;
    this.isDurable = storage !== null;
    this.deleteOld();
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
      this.isDurable = true;
    } catch {
      this.isDurable = false;
    }
  }

  remove(id: string): void {
    try {
      this.storage?.removeItem(this.prefix + id);
    } catch {
      // Without a storage there is nothing to remove.
    }
  }

  /** What another tab has changed, if the event is about this respondent. */
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

  /** Refused entries stay in the storage so that they can be read, but not for ever: the phone may be shared. */
  private deleteOld(): void {
    for (const name of this.names(KEY_PREFIX)) {
      const entry = parse(this.read(name));
      if (!entry || Date.now() - entry.at > MAX_AGE_MILLIS) {
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
