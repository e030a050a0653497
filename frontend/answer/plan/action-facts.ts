import { plural } from '../parts/plural';
import { Action, URGENCIES } from './plan-data';
import { PlanView } from './plan-view';
import { subjectText } from './subjects';

/** Everything about an action besides what is to be done, in one line. */
export function actionFacts({ plan, instrument }: PlanView, action: Action): string {
  const owner = plan.head?.organisations.find(({ id }) => id === plan.value(action, 'OWNER'))?.name ?? '';
  const due = plan.value(action, 'DUE');
  return [
    subjectText(instrument, plan.value(action, 'SUBJECT')),
    [owner, plan.value(action, 'PERSON')].filter(Boolean).join(', ') || 'No\u00a0owner yet',
    due ? `by ${dateText(due)}` : '',
    URGENCIES.find(({ value }) => value === plan.value(action, 'URGENCY'))?.label ?? '',
    action.supporters > 0 ? plural(action.supporters, 'partner supports it', 'partners support it') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

const dateText = (date: string): string =>
  new Date(`${date}T00:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
