import { TemplateResult, html, nothing } from 'lit';
import { Choice, Instrument } from '../../instrument/instrument';
import { text } from '../../shared/text';
import { Option, choiceRow } from '../parts/choice-row';
import { statusLine } from '../parts/status-line';
import { RoomQuestion, endedText, questionText } from './discussion';
import { DiscussionView } from './discussion-view';

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
        options: optionsOf(kind, view.instrument, view.discussion.causes),
        kind: 'look',
        chosen: view.questionAnswers[code],
        enabled: !ended,
        choose: (value) => view.answerQuestion(code, value),
        note: (value) => (value === firstAnswer ? html`<span class="pat-first">${text('phone.discussion.first-answer')}</span>` : nothing),
      })}
    </fieldset>
    ${outcome(view, question)}
    <p class="pat-note">${text('phone.discussion.who-sees-what')} ${originText(kind)}</p>
  `;
}

/** Says what is not part of the publication. */
function originText(kind: string): string {
  switch (kind) {
    case 'CAUSE':
      return text('phone.discussion.cause-origin');
    case 'SECOND':
      return text('phone.discussion.second-origin');
    default:
      return text('phone.discussion.hands-origin');
  }
}

function optionsOf(kind: string, { scale, scenarios }: Instrument, causes: Choice[]): Option[] {
  if (kind !== 'HANDS') return kind === 'CAUSE' ? causes : scale;
  return scenarios.map(({ letter, summary }, index) => ({
    value: index + 1,
    key: letter,
    label: html`<b class="pat-hands-letter">${letter}</b> <span class="pat-hands-summary" lang="en">${summary}</span>`,
  }));
}

function outcome(view: DiscussionView, { code, ended }: RoomQuestion): TemplateResult {
  const status = view.status('look', code);
  return html`${ended && !status ? nothing : statusLine(status)} ${ended && status?.is !== 'refused' ? html`<p class="pat-ended">${endedText()}</p>` : nothing}`;
}
