package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.response.Progress;
import org.patlive.words.NameWords;

/**
 * A shape for each respondent, filled as principles are finished. The browser gets only the number of respondents with 0 to
 * 6 finished principles, so that no shape stands for a person; in Open mode it gets names as well.
 */
@Tag("pat-respondent-shapes")
@JsModule("./screen/scene/respondent-shapes.ts")
class RespondentShapes extends Component {

    private static final int PRINCIPLES = 6;
    /** The most names that can be read from the last row. */
    private static final int MAX_NAMES = 60;

    private @Nullable Shapes shown;

    /**
     * What the browser draws.
     *
     * @param counts how many respondents have finished 0, 1, … 6 principles
     * @param named the respondents with their names in Open mode; else empty
     */
    record Shapes(List<Integer> counts, List<Progress.Named> named) {}

    RespondentShapes() {
        getElement().setAttribute("role", "img");
    }

    void show(Progress progress) {
        List<Progress.Named> named = progress.named().stream()
                .map(partner -> new Progress.Named(NameWords.partner(partner.name()), partner.principles()))
                .toList();
        Shapes shapes = new Shapes(progress.shapes(), named.size() > MAX_NAMES ? List.of() : named);
        if (!shapes.equals(shown)) {
            shown = shapes;
            getElement().setPropertyBean("shapes", shapes);
            getElement().setAttribute("aria-label", description(progress, named));
        }
    }

    private static String description(Progress progress, List<Progress.Named> named) {
        if (!named.isEmpty()) {
            return named.stream()
                    .map(respondent -> text(
                            "screen.progress.named", "name", respondent.name(), "principles", respondent.principles()))
                    .collect(Collectors.joining("; "));
        }
        return IntStream.rangeClosed(0, PRINCIPLES)
                .map(principles -> PRINCIPLES - principles)
                .filter(principles -> progress.shapes().get(principles) > 0)
                .mapToObj(principles -> text(
                        "screen.progress.shape", "count", progress.shapes().get(principles), "principles", principles))
                .collect(Collectors.joining("; "));
    }
}
