package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.patlive.actionplan.FollowUp;
import org.patlive.actionplan.FollowUp.Line;
import org.patlive.actionplan.Movement;
import org.patlive.live.LastPlan;
import org.patlive.live.Snapshot;
import org.patlive.shared.OrganisationId;

/** What became of the last plan: done or not, and what has moved since. */
class FollowUpScene extends ResultScene<Optional<FollowUpScene.Part>> {

    /** More than these stand in one line each. */
    private static final int ROOMY = 7;

    private final Fitted lines = new Fitted(36);
    private final Paragraph note = Texts.text("", "pat-scene-note");

    /** What became of the plan, and who owned it. */
    record Part(FollowUp followUp, Map<OrganisationId, String> organisations) {}

    FollowUpScene() {
        super("pat-scene-followup");
        lines.getElement().setAttribute("role", "list");
        stage().add(lines, note);
    }

    @Override
    String message(Snapshot now) {
        return current(now).map(part -> part.followUp().message()).orElse("There is no earlier plan to look back on");
    }

    @Override
    Optional<String> whyNothing(Snapshot now) {
        // Hiding the results does not hide what the group has written itself; what moved stays hidden in it.
        return current(now).isPresent()
                ? Optional.empty()
                : Optional.of("In the next round of this partnership, what became of this plan stands here.");
    }

    @Override
    String restsOn(Snapshot now) {
        return current(now)
                .filter(part -> part.followUp().answers() == FollowUp.Answers.IN)
                .map(part -> RestsOn.answers(now))
                .orElse("");
    }

    @Override
    Optional<Part> part(Snapshot now) {
        LastPlan last = now.last();
        return last == null
                ? Optional.empty()
                : Optional.of(new Part(
                        FollowUp.of(last.plan(), last.title(), last.results(), now.results()),
                        PlanPart.organisations(now)));
    }

    @Override
    void draw(Optional<Part> drawn) {
        lines.removeAll();
        drawn.ifPresent(part -> {
            FollowUp followUp = part.followUp();
            lines.getElement().setAttribute("data-many", followUp.lines().size() > ROOMY);
            lines.getElement().setAttribute("data-compared", followUp.answers() == FollowUp.Answers.IN);
            followUp.lines().forEach(line -> lines.add(line(line, part)));
            note.setText(followUp.answers().note());
            note.setVisible(!note.getText().isEmpty());
        });
    }

    private static Div line(Line line, Part part) {
        String owner = line.action()
                .owner()
                .map(id -> part.organisations().getOrDefault(id, ""))
                .orElse("");
        Div words = new Div(Texts.text(line.action().what(), "pat-followup-what"));
        words.add(Texts.text(owner, "pat-followup-owner"));
        Paragraph moved = Texts.text(line.words(), "pat-followup-moved");
        moved.getElement()
                .setAttribute(
                        "data-direction",
                        line.movement()
                                .flatMap(Movement::direction)
                                .map(Movement.Direction::name)
                                .orElse("NONE"));
        Div shown = new Div(Texts.text(line.standing(), "pat-followup-standing"), words, moved);
        shown.addClassName("pat-followup-line");
        shown.getElement().setAttribute("role", "listitem");
        shown.getElement().setAttribute("data-action", line.action().id().toString());
        shown.getElement().setAttribute("data-state", line.action().state().name());
        return shown;
    }
}
