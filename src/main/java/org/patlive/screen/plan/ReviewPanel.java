package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.actionplan.plan.Wording;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.SceneText;
import org.patlive.shared.text.Dates;
import org.patlive.words.PlanWords;

/** The panel that says how, when and with whom the next review takes place. */
class ReviewPanel extends Div {

    ReviewPanel() {
        addClassName("pat-scene-plan-review");
    }

    void show(PlanData plan) {
        removeAll();
        getElement().setAttribute("data-alone", plan.isEmpty());
        boolean onChange =
                plan.review().how().filter(ReviewKind.ON_CHANGE::equals).isPresent();
        add(
                fact(
                        text("screen.review.how"),
                        words(
                                plan,
                                FieldKind.REVIEW_HOW,
                                how -> PlanWords.label(ReviewKind.valueOf(how)),
                                text("screen.review.not-decided"))),
                fact(
                        text("screen.review.when"),
                        words(
                                plan,
                                FieldKind.REVIEW_DATE,
                                date -> Dates.full(LocalDate.parse(date)),
                                onChange ? text("screen.review.on-change") : text("screen.review.no-date"))),
                fact(
                        text("screen.review.with"),
                        words(
                                plan,
                                FieldKind.REVIEW_WITH,
                                UnaryOperator.identity(),
                                text("screen.review.not-decided"))));
        if (plan.isEmpty() && !plan.reason().isEmpty()) {
            Div why = fact(text("screen.review.reason"), plan.reason());
            why.addClassName("pat-scene-plan-review-why");
            add(why);
        }
    }

    private static String words(PlanData plan, FieldKind field, UnaryOperator<String> read, String none) {
        String words = plan.wordings(field).stream()
                .map(Wording::words)
                .filter(written -> !written.isEmpty())
                .map(read)
                .reduce(PlanText::or)
                .orElse("");
        return words.isEmpty() ? none : words;
    }

    private static Div fact(String what, String words) {
        Div fact = new Div(
                SceneText.text(what, "pat-scene-plan-review-what"),
                new FittedText(64, SceneText.text(words, "pat-scene-plan-review-words")));
        fact.addClassName("pat-scene-plan-review-fact");
        return fact;
    }
}
