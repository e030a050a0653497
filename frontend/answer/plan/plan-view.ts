import { TemplateResult, nothing } from 'lit';
import { Instrument } from '../../instrument/instrument';
import { Plan } from './plan';

/** What of the plan this phone shows, in the shape in which a tab remembers it. */
export type PlanPlace = { at: 'board' } | { at: 'proposal'; area?: string } | { at: 'action'; id: string };

/** What the pages of the plan show, and what they call besides the plan itself. */
export interface PlanView {
  readonly instrument: Instrument;
  readonly plan: Plan;
  readonly place: PlanPlace;
  /** What waits to be sent, in a sentence; empty if nothing does. */
  readonly banner: string;
  readonly languageChoice: TemplateResult | typeof nothing;
  /** Renders the page again after a change that is no property of the element. */
  requestUpdate(): void;
  goTo(place: PlanPlace): void;
}
