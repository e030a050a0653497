package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.screen.parts.SceneText;
import org.patlive.shared.text.Dates;
import org.patlive.shared.text.Texts;

/**
 * The card of an action on the board. An action keeps its card when it moves or changes, so that only the difference is
 * sent.
 */
class ActionCard extends ListItem {

    private final Span number = SceneText.span("", "pat-scene-plan-number");
    private final Span words = new Span();
    private final Paragraph twoWordings = SceneText.text(text("screen.action.versions"), "pat-scene-plan-two");
    private final Paragraph objection = SceneText.text("", "pat-scene-plan-objection");
    private final Span itemCode = SceneText.span("", "pat-scene-plan-key");
    private final Span title = new Span();
    private final Paragraph subject = line("pat-scene-plan-why", itemCode, title);
    private final Paragraph owner = SceneText.text("", "pat-scene-plan-who");
    private final Paragraph details = SceneText.text("", "pat-scene-plan-how");
    private final ActiveEditors writing = new ActiveEditors();
    private @Nullable CardContent shownContent;

    /** What a card shows; it is redrawn only if this changes. */
    private record CardContent(PlanContent title, ActionData action, int number, CardSpace space) {}

    ActionCard() {
        addClassName("pat-scene-plan-card");
        add(line("pat-scene-plan-what", number, words), twoWordings, objection, subject, owner, details, writing);
    }

    /** @param position the rank of the action in the plan, from 1; 0 to show none */
    void show(PlanContent content, ActionData action, int position, CardSpace space) {
        CardContent newContent = new CardContent(content, action, position, space);
        if (newContent.equals(shownContent)) {
            return;
        }
        shownContent = newContent;
        getElement().setAttribute("data-action", action.id().toString());
        getElement().setAttribute("data-state", action.state().name());
        getElement().setAttribute("data-objection", action.hasOpenObjection());
        number.setText(position > 0 ? String.valueOf(position) : "");
        number.setVisible(position > 0);
        words.setText(action.what());
        twoWordings.setVisible(!action.conflicts().isEmpty());
        objection.setText(PlanText.objection(content.objecting(action)));
        objection.setVisible(action.hasOpenObjection());
        showSubject(content, action);
        owner.setText(owner(content, action));
        owner.setVisible(!owner.getText().isEmpty());
        details.setText(how(action));
        details.setVisible(!details.getText().isEmpty());
        writing.show(action);
        long facts = Stream.of(twoWordings, objection, subject, owner, details)
                .filter(Paragraph::isVisible)
                .count();
        getStyle().set("--lines", String.valueOf(space.lines((int) facts)));
    }

    private void showSubject(PlanContent content, ActionData action) {
        String area = content.isScenario("C")
                ? content.area(action).map(AreaData::words).orElse("")
                : "";
        String code = PlanText.key(action.subject());
        itemCode.setText(code);
        itemCode.setVisible(!code.isEmpty());
        String subjectText = code.isEmpty()
                ? content.finding(action)
                        .or(() -> content.isScenario("C")
                                ? Optional.empty()
                                : content.area(action).map(AreaData::words))
                        .orElse("")
                : PlanText.shortTitle(action.subject());
        title.setText(joined(List.of(subjectText, area)));
        subject.setVisible(!code.isEmpty() || !title.getText().isEmpty());
    }

    static String owner(PlanContent content, ActionData action) {
        return Texts.series(
                Stream.of(action.owner().map(content::organisationName).orElse(""), action.person())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static String how(ActionData action) {
        return joined(List.of(
                action.due().map(Dates::brief).orElse(""),
                action.urgency()
                        .map(urgency -> text("screen.action.urgency-is", "urgency", urgency))
                        .orElse(""),
                PlanText.supporters(action),
                action.merged().isEmpty()
                        ? ""
                        : text(
                                "screen.action.merged-count",
                                "count",
                                action.merged().size())));
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
