import { text } from '../../shared/text';
import { Action, urgencies } from './plan-data';
import { PlanView } from './plan-view';
import { subjectText } from './subjects';

/** Everything about an action besides what is to be done, in one line. */
export function actionFacts({ plan, instrument }: PlanView, action: Action): string {
  const owner = plan.head?.organisations.find(({ id }) => id === plan.value(action, 'OWNER'))?.name ?? '';
  const due = plan.value(action, 'DUE');
  return [
    subjectText(instrument, plan.value(action, 'SUBJECT')),
    [owner, plan.value(action, 'PERSON')].filter(Boolean).join(', ') || text('phone.plan.owner-missing'),
    due ? text('phone.plan.due', { due: new Date(`${due}T00:00:00`) }) : '',
    urgencies().find(({ value }) => value === plan.value(action, 'URGENCY'))?.label ?? '',
    action.supporters > 0 ? text('phone.plan.supporters', { count: action.supporters }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
