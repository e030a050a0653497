/*
 * What is filled in before somebody joins, kept in this tab so that a reload in another language does not lose it. Where the
 * storage is forbidden, nothing is kept.
 */

/** Values by the ids of their fields. */
export type JoinFields = Record<string, string>;

const KEY = 'pat-live/join';

/** @param asked what the form asks for: other choices, other fields */
export function rememberFields(asked: string, fields: JoinFields): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ asked, fields }));
  } catch {
    // Then a reload starts anew.
  }
}

/** Empty if the form asks for something else than what was filled in. */
export function rememberedFields(asked: string): JoinFields {
  try {
    const memory = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as { asked: string; fields: JoinFields } | null;
    return memory?.asked === asked ? memory.fields : {};
  } catch {
    return {};
  }
}

/** Called when somebody has joined. */
export function forgetFields(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept either.
  }
}
