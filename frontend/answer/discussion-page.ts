import { TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Question, aboutOf, statementOf } from './discussion';
import { lookChoices, tooLate } from './look-choices';
import { folded } from './parts';
import { Statement } from './types';
import { View } from './view';

const PLACES: Record<string, string> = { CAUSE: 'A question', SECOND: 'Second vote', HANDS: 'Show of hands' };

/** A closed round: the statement being discussed, the question that is open, or where to look. */
export function discussionPage(view: View, banner: string, readAnswers: () => void): TemplateResult {
  const { statement: key, room, question } = view.talk;
  const statement = statementOf(view.instrument, key);
  const hand = question?.kind === 'HANDS' ? question : null;
  // Ended hands leave nothing on the page that takes the focus, and a keyboard still has to scroll it.
  const scrolls = hand?.ended ? 0 : nothing;
  // By statement: what is unfolded stays unfolded when a question on it opens, and whoever reads it is not thrown off.
  return html`${head(view, banner)}${keyed(
    key,
    html`<div class="pat-sheet-scroll" tabindex=${scrolls}>
      <main class="pat-sheet-body pat-talk" lang="en">
        ${hand
          ? hands(view, hand)
          : statement
            ? discussed(view, statement)
            : waiting(view, room, readAnswers)}
        <footer class="pat-sheet-foot"><p class="pat-acknowledgement">${view.instrument.acknowledgement}</p></footer>
      </main>
    </div>`,
  )}`;
}

function head(view: View, banner: string): TemplateResult {
  const { statement, question } = view.talk;
  const place = question ? PLACES[question.kind] : 'Discussion';
  // A refused choice whose question is not shown any more, for example after a reload.
  const late = view.late.find((entry) => entry.code !== question?.code);
  return html`<header class="pat-sheet-head">
    <p class="pat-progress">
      <b>${place}</b>${statement
        ? html`<span aria-hidden="true"> · </span><span>Statement ${statement}</span>`
        : nothing}
    </p>
    ${banner ? html`<p class="pat-banner">${banner}</p>` : nothing}
    ${late ? html`<p class="pat-banner">About ${aboutOf(late.code)}: ${tooLate(late.because)}</p>` : nothing}
  </header>`;
}

function discussed(view: View, { key, statement, heading, explanation }: Statement): TemplateResult {
  const { question } = view.talk;
  return html`<section class="pat-statement" data-item=${key} aria-label="Statement ${key}">
    <h1 class="pat-discussed" tabindex="-1"><span class="pat-statement-key">${key}</span> ${statement}</h1>
    <div class="pat-asked">${question ? lookChoices(view, question) : own(view, key)}</div>
    ${folded('What lies behind this', explanation, heading)}
  </section>`;
}

/** The three scenarios as they were published, to choose one of them. */
function hands(view: View, question: Question): TemplateResult {
  return html`<section class="pat-statement pat-hands" aria-label="Show of hands">
    <h1 class="pat-discussed" tabindex="-1">Which scenario is ours?</h1>
    <div class="pat-asked">${lookChoices(view, question)}</div>
  </section>`;
}

/** The four answers with one's own marked: a picture of the sheet, not a way to change it. */
function own(view: View, key: string): TemplateResult {
  const { scale } = view.instrument;
  const mine = scale.find((point) => point.value === view.answers[key]);
  const again = scale.find((point) => point.value === view.looks[`SECOND ${key}`]);
  return html`<div class="pat-own">
    ${mine
      ? html`<ul class="pat-own-scale" aria-hidden="true">
          ${scale.map((point) => html`<li ?data-mine=${point === mine}>${point.label}</li>`)}
        </ul>`
      : nothing}
    <p>${mine ? html`Your answer: <b>${mine.label}</b>` : 'You did not answer this statement.'}</p>
    ${again ? html`<p>Your second vote: <b>${again.label}</b></p>` : nothing}
    ${mine ? html`<p class="pat-note">Only you see this, on this phone.</p>` : nothing}
  </div>`;
}

function waiting(view: View, room: string, readAnswers: () => void): TemplateResult {
  return html`<div class="pat-look-up">
    <svg class="pat-look-up-mark" viewBox="0 0 64 48" aria-hidden="true" focusable="false">
      <path d="M4 4h56v32H4zM32 36v8M20 44h24" />
    </svg>
    <h1 class="pat-look-up-words" tabindex="-1">${room}</h1>
    ${view.unsaved ? html`<p class="pat-banner">${view.unsaved}</p>` : html`<p class="pat-note">${view.notice}</p>`}
    <button type="button" id="own-answers" class="pat-button" @click=${readAnswers}>Look at my answers</button>
  </div>`;
}
