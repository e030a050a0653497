import { TemplateResult, html, nothing } from 'lit';
import { Instrument } from '../../instrument/instrument';
import { Option, choiceRow } from '../parts/choice-row';
import { statusLine } from '../parts/status-line';
import { ENDED_TEXT, RoomQuestion, questionText } from './discussion';
import { DiscussionView } from './discussion-view';

/** Begins the sentence that says what is not part of the publication. */
const ORIGINS: Record<string, string> = {
  CAUSE: 'This question is',
  SECOND: 'The second vote is',
  HANDS: 'The scenarios are published; the show of hands is',
};

/** A room question with its choices, and what became of the choice that was made. */
export function questionChoices(view: DiscussionView, question: RoomQuestion): TemplateResult {
  const { code, kind, statement, ended } = question;
  const firstAnswer = kind === 'SECOND' ? view.answers[statement] : undefined;
  return html`
    <fieldset class="pat-look" data-look=${code} data-ended=${ended}>
      <legend class="pat-look-question">${questionText(question)}</legend>
      ${choiceRow({
        name: code,
        idPrefix: [kind.toLowerCase(), statement].filter(Boolean).join('-'),
        options: optionsOf(kind, view.instrument),
        kind: 'look',
        chosen: view.questionAnswers[code],
        enabled: !ended,
        choose: (value) => view.answerQuestion(code, value),
        note: (value) => (value === firstAnswer ? html`<span class="pat-first">your first answer</span>` : nothing),
      })}
    </fieldset>
    ${outcome(view, question)}
    <p class="pat-note">
      The room sees how many chose what, and only after the question has ended; never who.
      ${ORIGINS[kind]} not part of the published tool.
    </p>
  `;
}

function optionsOf(kind: string, { causes, scale, scenarios }: Instrument): Option[] {
  if (kind !== 'HANDS') return kind === 'CAUSE' ? causes : scale;
  return scenarios.map(({ letter, summary }, index) => ({
    value: index + 1,
    key: letter,
    label: html`<b class="pat-hands-letter">${letter}</b> <span class="pat-hands-summary">${summary}</span>`,
  }));
}

function outcome(view: DiscussionView, { code, ended }: RoomQuestion): TemplateResult {
  const status = view.status('look', code);
  if (status?.is === 'refused') return statusLine({ is: 'refused', because: tooLateText(status.because) });
  return html`${ended && !status ? nothing : statusLine(status)} ${ended ? html`<p class="pat-ended">${ENDED_TEXT}</p>` : nothing}`;
}

export const tooLateText = (because: string): string => `${because} Your last choice came too late and does not count.`;
