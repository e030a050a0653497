import { ReactiveControllerHost, TemplateResult, nothing } from 'lit';
import { SAVED } from '../shared/server-call';
import { text } from '../shared/text';
import { Outbox } from './outbox/outbox';
import { languageChoice } from './parts/language-choice';
import { SheetServer } from './sheet-server';

/**
 * Loads the page anew in another language: only when the server has heard of it, because without a connection there would be
 * no page, and only when everything unsent is stored on the phone.
 */
export class LanguageSwitch {
  private problem = '';

  constructor(
    private readonly host: ReactiveControllerHost & { announce(sentence: string): void },
    private readonly server: SheetServer,
    private readonly outbox: () => Outbox | null,
  ) {}

  get choice(): TemplateResult | typeof nothing {
    return languageChoice(this.problem, (tag) => void this.choose(tag));
  }

  private async choose(tag: string): Promise<void> {
    this.outbox()?.flush();
    if ((await this.server.chooseLanguage(tag)) === SAVED && this.isKept()) {
      window.location.reload();
      return;
    }
    this.problem = text('phone.language.needs-connection');
    this.host.announce(this.problem);
    this.host.requestUpdate();
  }

  private isKept(): boolean {
    const outbox = this.outbox();
    return !outbox || outbox.isDurable || outbox.unsent.length === 0;
  }
}
