import { TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PaperEntry } from './paper-entry';
import { NOT_SAID } from './typing';

/** One of the organisations or levels. */
export interface Choice {
  key: string;
  label: string;
}

interface Field {
  id: 'paper-organisation' | 'paper-level';
  of: 'organisation' | 'level';
  label: string;
  choices: Choice[];
  optional: boolean;
}

const fields = (entry: PaperEntry): Field[] =>
  [
    {
      id: 'paper-organisation' as const,
      of: 'organisation' as const,
      label: 'Organisation',
      choices: entry.organisations,
      optional: entry.organisationOptional,
    },
    {
      id: 'paper-level' as const,
      of: 'level' as const,
      label: 'Level',
      choices: entry.levels,
      optional: entry.levelOptional,
    },
  ].filter((field) => field.of === 'organisation' || field.choices.length > 0);

/** Whose sheet it is: kept from one sheet to the next, save the name. */
export function headOfSheet(entry: PaperEntry): TemplateResult {
  const { draft } = entry.typing;
  return html`<div class="paper-head">
    ${fields(entry).map((field) => list(entry, field))}
    ${entry.named
      ? html`<div class="pat-field">
          <label for="paper-name">Name</label>
          <input
            id="paper-name"
            maxlength="120"
            autocomplete="off"
            .value=${live(draft.name)}
            @input=${(event: InputEvent) => {
              draft.name = (event.target as HTMLInputElement).value;
              entry.changed();
            }}
            @keydown=${(event: KeyboardEvent) => onEnter(event, () => entry.focusOnFirst())}
          />
        </div>`
      : nothing}
    <label class="paper-twice">
      <input
        id="paper-twice"
        type="checkbox"
        role="switch"
        .checked=${live(entry.twice)}
        ?disabled=${draft.pass !== 'first'}
        @change=${(event: Event) => {
          entry.twice = (event.target as HTMLInputElement).checked;
          entry.changed();
        }}
      />
      Type each sheet twice
    </label>
  </div>`;
}

function list(entry: PaperEntry, field: Field): TemplateResult {
  const { draft } = entry.typing;
  const choose = (key: string) => {
    draft[field.of] = key;
    entry.changed();
  };
  return html`<div class="pat-field">
    <label for=${field.id}>${field.label}</label>
    <select
      id=${field.id}
      .value=${live(draft[field.of])}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      @keydown=${(event: KeyboardEvent) => onChoice(event, entry, field, choose)}
    >
      <option value="" ?selected=${draft[field.of] === ''}>Choose</option>
      ${field.choices.map(
        ({ key, label }, index) =>
          html`<option value=${key} ?selected=${draft[field.of] === key}>${label}${number(index)}</option>`,
      )}
      ${field.optional
        ? html`<option value=${NOT_SAID} ?selected=${draft[field.of] === NOT_SAID}>Not said (0)</option>`
        : nothing}
    </select>
  </div>`;
}

const number = (index: number): string => (index < 9 ? ` (${index + 1})` : '');

/** A figure chooses and goes on; letters and arrows are the list's own. */
function onChoice(event: KeyboardEvent, entry: PaperEntry, field: Field, choose: (key: string) => void): void {
  onEnter(event, () => goOn(entry, field));
  if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const key = event.key === '0' ? field.optional && NOT_SAID : field.choices[Number(event.key) - 1]?.key;
  if (!key) {
    entry.tell(`There is no ${field.label.toLowerCase()} ${event.key}: type its number, its first letters, or use the arrows.`);
    return;
  }
  choose(key);
  goOn(entry, field);
}

function goOn(entry: PaperEntry, field: Field): void {
  const next = [...fields(entry).map(({ id }) => id as string), ...(entry.named ? ['paper-name'] : [])];
  const place = next.indexOf(field.id) + 1;
  if (!entry.typing.draft[field.of]) entry.tell(sentence(field));
  else if (place < next.length) entry.focusOn(next[place]);
  else entry.focusOnFirst();
}

function onEnter(event: KeyboardEvent, then: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  then();
}

const sentence = (field: Field): string =>
  `Choose the ${field.label.toLowerCase()} first: type its number or its first letters.`;

/** What is still to be said of whose sheet it is. */
export function wrongHead(entry: PaperEntry): { id: string; sentence: string } | null {
  const missing = fields(entry).find((field) => !entry.typing.draft[field.of]);
  return missing ? { id: missing.id, sentence: sentence(missing) } : null;
}
