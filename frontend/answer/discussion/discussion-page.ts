import { TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Statement, statementOf } from '../../instrument/instrument';
import { richText, text } from '../../shared/text';
import { bold } from '../parts/bold';
import { foldedText } from '../parts/folded-text';
import { RoomQuestion } from './discussion';
import { DiscussionView } from './discussion-view';
import { questionChoices } from './question-choices';

/** What a phone shows in a closed round: the open question, the statement being discussed, or what to look at. */
export function discussionPage(view: DiscussionView): TemplateResult {
  const { statement: key, question } = view.discussion;
  const statement = statementOf(view.instrument, key);
  const showOfHands = question?.kind === 'HANDS' ? question : null;
  // Once the show of hands has ended nothing on the page takes the focus, and it has to scroll by keyboard all the same.
  const tabIndex = showOfHands?.ended ? 0 : nothing;
  // Keyed by statement, so that what is unfolded stays unfolded when a question on this statement opens.
  return html`${head(view)}${keyed(
    key,
    html`<div class="pat-sheet-scroll" tabindex=${tabIndex}>
      <main class="pat-sheet-body pat-talk">
        ${showOfHands
          ? scenarioChoice(view, showOfHands)
          : statement
            ? discussedStatement(view, statement)
            : lookAtScreen(view)}
        <footer class="pat-sheet-foot">
          ${view.languageChoice}
          <p class="pat-acknowledgement" lang="en">${view.instrument.acknowledgement}</p>
        </footer>
      </main>
    </div>`,
  )}`;
}

function head(view: DiscussionView): TemplateResult {
  const { statement, question } = view.discussion;
  // A refused choice whose question is not shown any more, for example after a reload.
  const refused = view.refusedChoices.find((choice) => choice.code !== question?.code);
  return html`<header class="pat-sheet-head">
    <p class="pat-progress">
      <b>${titleOf(question)}</b>${statement
        ? html`<span aria-hidden="true"> · </span><span>${text('phone.sheet.statement', { statement })}</span>`
        : nothing}
    </p>
    ${view.banner ? html`<p class="pat-banner">${view.banner}</p>` : nothing}
    ${refused ? html`<p class="pat-banner">${refusedText(refused.code, refused.because)}</p>` : nothing}
  </header>`;
}

function titleOf(question: RoomQuestion | null): string {
  switch (question?.kind) {
    case 'CAUSE':
      return text('phone.discussion.cause-title');
    case 'SECOND':
      return text('phone.discussion.second-title');
    case 'HANDS':
      return text('phone.discussion.hands-title');
    default:
      return text('phone.discussion.title');
  }
}

function refusedText(code: string, problem: string): string {
  const statement = code.split(' ')[1];
  return statement
    ? text('phone.discussion.refused-on-statement', { statement, problem })
    : text('phone.discussion.refused-on-scenario', { problem });
}

function discussedStatement(view: DiscussionView, { key, statement, heading, explanation }: Statement): TemplateResult {
  const { question } = view.discussion;
  return html`<section class="pat-statement" data-item=${key} aria-label=${text('phone.sheet.statement', { statement: key })}>
    <h1 class="pat-discussed" tabindex="-1" lang="en"><span class="pat-statement-key">${key}</span> ${statement}</h1>
    <div class="pat-asked">${question ? questionChoices(view, question) : ownAnswer(view, key)}</div>
    ${foldedText(text('phone.sheet.about-statement'), explanation, heading)}
  </section>`;
}

/** The three scenarios as they were published, to choose one of them. */
function scenarioChoice(view: DiscussionView, question: RoomQuestion): TemplateResult {
  return html`<section class="pat-statement pat-hands" aria-label=${text('phone.discussion.hands-title')}>
    <h1 class="pat-discussed" tabindex="-1">${text('phone.discussion.which-scenario')}</h1>
    <div class="pat-asked">${questionChoices(view, question)}</div>
  </section>`;
}

/** The four answers with the respondent's own marked. It cannot be changed here. */
function ownAnswer(view: DiscussionView, key: string): TemplateResult {
  const { scale } = view.instrument;
  const first = scale.find((choice) => choice.value === view.answers[key]);
  const second = scale.find((choice) => choice.value === view.questionAnswers[`SECOND ${key}`]);
  return html`<div class="pat-own">
    ${first
      ? html`<ul class="pat-own-scale" aria-hidden="true">
          ${scale.map((choice) => html`<li ?data-mine=${choice === first}>${choice.label}</li>`)}
        </ul>`
      : nothing}
    <p>
      ${first
        ? richText('phone.discussion.your-answer', { ...bold, answer: first.label })
        : text('phone.discussion.not-answered')}
    </p>
    ${second
      ? html`<p>${richText('phone.discussion.your-second-vote', { ...bold, answer: second.label })}</p>`
      : nothing}
    ${first ? html`<p class="pat-note">${text('phone.discussion.only-you')}</p>` : nothing}
  </div>`;
}

function lookAtScreen(view: DiscussionView): TemplateResult {
  return html`<div class="pat-look-up">
    <svg class="pat-look-up-mark" viewBox="0 0 64 48" aria-hidden="true" focusable="false">
      <path d="M4 4h56v32H4zM32 36v8M20 44h24" />
    </svg>
    <h1 class="pat-look-up-words" tabindex="-1">${view.discussion.room}</h1>
    ${view.afterClosing ? html`<p class="pat-banner">${view.afterClosing}</p>` : html`<p class="pat-note">${view.notice}</p>`}
    <button type="button" id="own-answers" class="pat-button" @click=${() => view.readAnswers()}>
      ${text('phone.discussion.own-answers')}
    </button>
  </div>`;
}
