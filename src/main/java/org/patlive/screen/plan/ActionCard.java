package org.patlive.screen.plan;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.screen.parts.SceneText;

/** One action on the board. It stays the same card wherever it goes and whatever is written in it. */
class ActionCard extends ListItem {

    private final Span number = SceneText.span("", "pat-plan-number");
    private final Span words = new Span();
    private final Paragraph two = SceneText.text(PlanText.TO_BE_CHOSEN, "pat-plan-two");
    private final Paragraph objection = SceneText.text("", "pat-plan-objection");
    private final Span key = SceneText.span("", "pat-plan-key");
    private final Span about = new Span();
    private final Paragraph why = line("pat-plan-why", key, about);
    private final Span owner = new Span();
    private final Span due = SceneText.span("", "pat-plan-due");
    private final Paragraph who = line("pat-plan-who", owner, due);
    private final Paragraph how = SceneText.text("", "pat-plan-how");
    private final ActiveEditors writing = new ActiveEditors();
    private @Nullable Shown shown;

    /** What a card is drawn from. */
    private record Shown(PlanContent about, ActionData action, int number, CardSpace room) {}

    ActionCard() {
        addClassName("pat-plan-card");
        add(line("pat-plan-what", number, words), two, objection, why, who, how, writing);
    }

    /** @param position where the action comes in the plan, from 1; 0 where that is not shown */
    void show(PlanContent content, ActionData action, int position, CardSpace room) {
        Shown next = new Shown(content, action, position, room);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        getElement().setAttribute("data-action", action.id().toString());
        getElement().setAttribute("data-state", action.state().name());
        getElement().setAttribute("data-objection", action.hasOpenObjection());
        number.setText(position > 0 ? String.valueOf(position) : "");
        number.setVisible(position > 0);
        words.setText(action.what());
        two.setVisible(!action.conflicts().isEmpty());
        objection.setText("Objection: " + PlanText.list(content.objecting(action)));
        objection.setVisible(action.hasOpenObjection());
        showWhy(content, action);
        owner.setText(owner(content, action));
        due.setText(action.due().map(PlanText::shortDate).orElse(""));
        who.setVisible(action.owner().isPresent()
                || action.due().isPresent()
                || !action.person().isEmpty());
        how.setText(how(action));
        how.setVisible(!how.getText().isEmpty());
        writing.show(action);
        long facts = Stream.of(two, objection, why, who, how)
                .filter(Paragraph::isVisible)
                .count();
        getStyle().set("--lines", String.valueOf(room.lines((int) facts)));
    }

    private void showWhy(PlanContent content, ActionData action) {
        String area = content.isScenario("C")
                ? content.area(action).map(AreaData::words).orElse("")
                : "";
        String code = PlanText.key(action.subject());
        key.setText(code);
        key.setVisible(!code.isEmpty());
        String title = code.isEmpty()
                ? content.finding(action)
                        .or(() -> content.isScenario("C")
                                ? Optional.empty()
                                : content.area(action).map(AreaData::words))
                        .orElse("")
                : PlanText.shortTitle(action.subject());
        about.setText(joined(List.of(title, area)));
        why.setVisible(!code.isEmpty() || !about.getText().isEmpty());
    }

    static String owner(PlanContent content, ActionData action) {
        return Stream.of(action.owner().map(content::name).orElse(""), action.person())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String how(ActionData action) {
        return joined(List.of(
                action.urgency()
                        .map(urgency -> "Urgency: " + urgency.label().toLowerCase(Locale.UK))
                        .orElse(""),
                PlanText.supporters(action),
                action.merged().isEmpty() ? "" : action.merged().size() + " merged"));
    }

    private static String joined(List<String> facts) {
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Paragraph line(String className, Span... parts) {
        Paragraph line = SceneText.text("", className);
        line.add(parts);
        return line;
    }
}
