import { TemplateResult, html, nothing } from 'lit';
import { ENDED, Question, wordsOf } from './discussion';
import { Option, row, state } from './parts';
import { Instrument } from './types';
import { View } from './view';

const OURS: Record<string, string> = {
  CAUSE: 'This question is',
  SECOND: 'The second vote is',
  HANDS: 'The scenarios are published; the show of hands is',
};

/** A question to the phones: choices one below the other, and beside them what became of the one that was made. */
export function lookChoices(view: View, question: Question): TemplateResult {
  const { code, kind, statement, ended } = question;
  const first = kind === 'SECOND' ? view.answers[statement] : undefined;
  return html`
    <fieldset class="pat-look" data-look=${code} data-ended=${ended}>
      <legend class="pat-look-question">${wordsOf(question)}</legend>
      ${row({
        name: code,
        idPrefix: [kind.toLowerCase(), statement].filter(Boolean).join('-'),
        options: optionsOf(kind, view.instrument),
        kind: 'look',
        chosen: view.looks[code],
        enabled: !ended,
        choose: (value) => view.say(code, value),
        beside: (value) => (value === first ? html`<span class="pat-first">your first answer</span>` : nothing),
      })}
    </fieldset>
    ${outcome(view, question)}
    <p class="pat-note">
      The room sees how many chose what, and only after the question has ended; never who.
      ${OURS[kind]} not part of the published tool.
    </p>
  `;
}

function optionsOf(kind: string, { causes, scale, scenarios }: Instrument): Option[] {
  if (kind !== 'HANDS') return kind === 'CAUSE' ? causes : scale;
  return scenarios.map(({ letter, summary }, place) => ({
    value: place + 1,
    key: letter,
    label: html`<b class="pat-hands-letter">${letter}</b> <span class="pat-hands-summary">${summary}</span>`,
  }));
}

function outcome(view: View, { code, ended }: Question): TemplateResult {
  const status = view.status('look', code);
  if (status?.is === 'refused') return state({ is: 'refused', because: tooLate(status.because) }, 'pat-state');
  return html`${ended && !status ? nothing : state(status, 'pat-state')} ${ended ? html`<p class="pat-ended">${ENDED}</p>` : nothing}`;
}

export const tooLate = (because: string): string => `${because} Your last choice came too late and does not count.`;
