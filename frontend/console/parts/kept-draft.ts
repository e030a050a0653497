/** Where this browser keeps what somebody has begun to write; the key of the field follows. */
const STORAGE_PREFIX = 'pat-live-draft/';
const DAYS_KEPT = 30;
const DAY_MILLIS = 24 * 60 * 60 * 1000;

interface Draft {
  /** Epoch milliseconds. */
  written: number;
  /** What was typed, and what was chosen along with it, by name. */
  values: Record<string, string>;
}

/**
 * Keeps in this browser what is typed into a field, until it is saved or discarded, and tells the server of it when the page is
 * opened again: after a reload, after a lost session, after a crash of the server.
 */
export class KeptDraft extends HTMLElement {
  private storageKey = '';
  /** Chosen on this page, perhaps before the first word was typed. */
  private readonly choices: Record<string, string> = {};

  /** Says what is kept, if anything is, with an event {@code draft-found}. */
  find(key: string) {
    forgetOldDrafts();
    this.storageKey = STORAGE_PREFIX + key;
    const draft = read(this.storageKey);
    if (draft) {
      const values = JSON.stringify(draft.values);
      this.dispatchEvent(new CustomEvent('draft-found', { detail: { values } }));
    }
  }

  /** Keeps what is typed into this field from now on. An empty field leaves nothing to keep. */
  watch(field: HTMLElement & { value: string }) {
    field.addEventListener('input', () => {
      if (field.value.trim() === '') {
        this.forget();
      } else {
        this.keep({ words: field.value });
      }
    });
  }

  /** Keeps a choice that belongs to the words; without words there is no draft. */
  keepChoice(name: string, value: string) {
    this.choices[name] = value;
    if (read(this.storageKey)) {
      this.keep({});
    }
  }

  forget() {
    localStorage.removeItem(this.storageKey);
  }

  private keep(typed: Record<string, string>) {
    const values = { ...read(this.storageKey)?.values, ...this.choices, ...typed };
    const draft: Draft = { written: Date.now(), values };
    try {
      localStorage.setItem(this.storageKey, JSON.stringify(draft));
    } catch {
      // The browser has no room: what is typed stays on the page as long as that is open.
    }
  }
}

function read(storageKey: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Partial<Draft> | null;
    return draft?.values ? { written: draft.written ?? 0, values: draft.values } : undefined;
  } catch {
    return undefined;
  }
}

/** Rounds end and are deleted; nobody comes back for their drafts. */
function forgetOldDrafts() {
  const oldest = Date.now() - DAYS_KEPT * DAY_MILLIS;
  Object.keys(localStorage)
    .filter((key) => key.startsWith(STORAGE_PREFIX) && (read(key)?.written ?? 0) < oldest)
    .forEach((key) => localStorage.removeItem(key));
}

customElements.define('pat-kept-draft', KeptDraft);
