package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.patlive.actionplan.review.ActionOutcome;
import org.patlive.actionplan.review.FollowUp;
import org.patlive.actionplan.review.ScoreChange;
import org.patlive.live.LastPlan;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.RespondentCount;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.SceneText;
import org.patlive.screen.plan.PlanContent;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.text.Sentence;
import org.patlive.words.PlanWords;

/** The scene that follows up the plan of the previous round: what was done, and how scores have changed since. */
public class FollowUpScene extends ResultScene<Optional<FollowUpScene.Content>> {

    /** The most actions with two lines each; more get one line each. */
    private static final int MAX_TWO_LINE_ACTIONS = 7;

    private final FittedText lines = new FittedText(36);
    private final Paragraph note = SceneText.text("", "pat-scene-note");

    /** The follow-up of the plan, with the names of organisations. */
    record Content(FollowUp followUp, Map<OrganisationId, String> organisations) {}

    public FollowUpScene() {
        super("pat-scene-followup");
        lines.getElement().setAttribute("role", "list");
        contentArea().add(lines, note);
    }

    @Override
    public String message(Snapshot snapshot) {
        return content(snapshot)
                .map(content -> content.followUp().sentence().words())
                .orElse(text("screen.followup.none"));
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        // The plan is text of the group; it stays visible while results are hidden, but changes of scores do not.
        return content(snapshot).isPresent() ? Optional.empty() : Optional.of(text("screen.followup.later"));
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return content(snapshot)
                .filter(content -> content.followUp().comparison() == FollowUp.Comparison.AVAILABLE)
                .map(content -> RespondentCount.answers(snapshot))
                .orElse("");
    }

    @Override
    protected Optional<Content> buildContent(Snapshot snapshot) {
        LastPlan last = snapshot.lastPlan();
        return last == null
                ? Optional.empty()
                : Optional.of(new Content(
                        FollowUp.of(last.plan(), last.title(), last.results(), snapshot.results()),
                        PlanContent.organisations(snapshot)));
    }

    @Override
    protected void draw(Optional<Content> drawn) {
        lines.removeAll();
        drawn.ifPresent(content -> {
            FollowUp followUp = content.followUp();
            lines.getElement().setAttribute("data-many", followUp.outcomes().size() > MAX_TWO_LINE_ACTIONS);
            lines.getElement().setAttribute("data-compared", followUp.comparison() == FollowUp.Comparison.AVAILABLE);
            followUp.outcomes().forEach(line -> lines.add(line(line, content)));
            note.setText(PlanWords.note(followUp.comparison()));
            note.setVisible(!note.getText().isEmpty());
        });
    }

    private static Div line(ActionOutcome line, Content content) {
        String owner = line.action()
                .owner()
                .map(id -> content.organisations().getOrDefault(id, ""))
                .orElse("");
        Div words = new Div(SceneText.text(line.action().what(), "pat-followup-what"));
        words.add(SceneText.text(owner, "pat-followup-owner"));
        Paragraph moved = SceneText.text(
                line.change().map(ScoreChange::sentence).map(Sentence::words).orElse(""), "pat-followup-moved");
        moved.getElement()
                .setAttribute(
                        "data-direction",
                        line.change()
                                .flatMap(ScoreChange::direction)
                                .map(ScoreChange.Direction::name)
                                .orElse("NONE"));
        Div shown = new Div(
                SceneText.text(PlanWords.outcome(line.action().state()), "pat-followup-standing"), words, moved);
        shown.addClassName("pat-followup-line");
        shown.getElement().setAttribute("role", "listitem");
        shown.getElement().setAttribute("data-action", line.action().id().toString());
        shown.getElement().setAttribute("data-state", line.action().state().name());
        return shown;
    }
}
