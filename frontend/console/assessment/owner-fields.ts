import { TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { text } from '../../shared/text';
import { OwnerChoice, PaperView } from './paper-view';
import { NOT_STATED } from './sheet-typing';

interface ListField {
  id: 'paper-organisation' | 'paper-level';
  property: 'organisation' | 'level';
  label: string;
  choices: OwnerChoice[];
  optional: boolean;
}

const listFields = (view: PaperView): ListField[] =>
  [
    {
      id: 'paper-organisation' as const,
      property: 'organisation' as const,
      label: text('desk.owner.organisation'),
      choices: view.organisations,
      optional: view.organisationOptional,
    },
    {
      id: 'paper-level' as const,
      property: 'level' as const,
      label: text('desk.owner.level'),
      choices: view.levels,
      optional: view.levelOptional,
    },
  ].filter((field) => field.property === 'organisation' || field.choices.length > 0);

/** The fields that say whose sheet it is. All but the name stay for the next sheet. */
export function ownerFields(view: PaperView): TemplateResult {
  const { draft } = view.typing;
  return html`<div class="paper-head">
    ${listFields(view).map((field) => list(view, field))}
    ${view.named
      ? html`<div class="pat-field">
          <label for="paper-name">${text('desk.owner.name')}</label>
          <input
            id="paper-name"
            maxlength="120"
            autocomplete="off"
            .value=${live(draft.name)}
            @input=${(event: InputEvent) => {
              draft.name = (event.target as HTMLInputElement).value;
              view.changed();
            }}
            @keydown=${(event: KeyboardEvent) => onEnter(event, () => view.focusOnFirstMissing())}
          />
        </div>`
      : nothing}
    <label class="paper-twice">
      <input
        id="paper-twice"
        type="checkbox"
        role="switch"
        .checked=${live(view.twice)}
        ?disabled=${draft.pass !== 'first'}
        @change=${(event: Event) => {
          view.twice = (event.target as HTMLInputElement).checked;
          view.changed();
        }}
      />
      ${text('desk.owner.type-twice')}
    </label>
  </div>`;
}

function list(view: PaperView, field: ListField): TemplateResult {
  const { draft } = view.typing;
  const choose = (key: string) => {
    draft[field.property] = key;
    view.changed();
  };
  return html`<div class="pat-field">
    <label for=${field.id}>${field.label}</label>
    <select
      id=${field.id}
      .value=${live(draft[field.property])}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      @keydown=${(event: KeyboardEvent) => onListKey(event, view, field, choose)}
    >
      <option value="" ?selected=${draft[field.property] === ''}>${text('desk.owner.choose')}</option>
      ${field.choices.map(
        ({ key, label }, index) =>
          html`<option value=${key} ?selected=${draft[field.property] === key}>${choiceText(label, index)}</option>`,
      )}
      ${field.optional
        ? html`<option value=${NOT_STATED} ?selected=${draft[field.property] === NOT_STATED}>${text('desk.owner.not-stated')}</option>`
        : nothing}
    </select>
  </div>`;
}

/** A choice, with the digit that chooses it. */
const choiceText = (label: string, index: number): string =>
  index < 9 ? text('desk.owner.choice-with-digit', { label, digit: index + 1 }) : label;

/** A digit chooses and goes on. Letters and arrows are left to the browser. */
function onListKey(event: KeyboardEvent, view: PaperView, field: ListField, choose: (key: string) => void): void {
  onEnter(event, () => focusNext(view, field));
  if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const key = event.key === '0' ? field.optional && NOT_STATED : field.choices[Number(event.key) - 1]?.key;
  if (!key) {
    view.showMessage(unknownText(field, event.key));
    return;
  }
  choose(key);
  focusNext(view, field);
}

function focusNext(view: PaperView, field: ListField): void {
  const ids = [...listFields(view).map(({ id }) => id as string), ...(view.named ? ['paper-name'] : [])];
  const next = ids.indexOf(field.id) + 1;
  if (!view.typing.draft[field.property]) view.showMessage(missingText(field));
  else if (next < ids.length) view.focusOn(ids[next]);
  else view.focusOnFirstMissing();
}

function onEnter(event: KeyboardEvent, action: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  action();
}

const unknownText = ({ property }: ListField, digit: string): string =>
  property === 'organisation'
    ? text('desk.owner.unknown-organisation', { digit })
    : text('desk.owner.unknown-level', { digit });

const missingText = ({ property }: ListField): string =>
  property === 'organisation' ? text('desk.owner.choose-organisation') : text('desk.owner.choose-level');

/** The first field that is still to be filled in, if any. */
export function missingOwnerField(view: PaperView): { id: string; message: string } | null {
  const missing = listFields(view).find((field) => !view.typing.draft[field.property]);
  return missing ? { id: missing.id, message: missingText(missing) } : null;
}
