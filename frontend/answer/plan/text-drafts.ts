const KEY_PREFIX = 'pat-live/plan-draft/';

/** Key of the draft of a new action; a draft of a remark has the id of its action. */
export const NEW_ACTION = 'new';

/** Texts in forms that are not submitted yet, stored so that a reload does not lose them. */
export class TextDrafts {
  constructor(private readonly scope: () => string) {}

  get(key: string): string {
    try {
      return localStorage.getItem(this.storageKey(key)) ?? '';
    } catch {
      return '';
    }
  }

  /** Stores the text; an empty one removes the draft. */
  put(key: string, words: string): void {
    try {
      if (words) localStorage.setItem(this.storageKey(key), words);
      else localStorage.removeItem(this.storageKey(key));
    } catch {
      // Then the text is lost with a reload.
    }
  }

  private storageKey(key: string): string {
    return KEY_PREFIX + this.scope() + '/' + key;
  }
}
