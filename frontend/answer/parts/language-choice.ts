import { TemplateResult, html, nothing } from 'lit';
import { language, languages, text } from '../../shared/text';

/**
 * Lets somebody read on in another language; nothing where there is only one. The pages before the sheet have the same from
 * `org.patlive.answer.LanguageChoice`.
 *
 * @param problem why another language could not be chosen; empty if it could
 */
export function languageChoice(problem: string, choose: (tag: string) => void): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<p class="pat-languages">
      <span>${text('phone.language.label')}</span>
      ${languages.map(({ tag, name }) =>
        tag === language
          ? html`<span lang=${tag} aria-current="true">${name}</span>`
          : html`<button type="button" id="language-${tag}" class="pat-link" lang=${tag} @click=${() => choose(tag)}>
              ${name}
            </button>`,
      )}
    </p>
    ${problem ? html`<p>${problem}</p>` : nothing}`;
}
