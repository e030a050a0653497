package org.patlive.screen.scene;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.response.Progress;
import org.patlive.screen.parts.RespondentCount;

/**
 * One generic shape per respondent, filled as principles are finished. The browser gets the seven counts and sorts the
 * shapes by them, so that a shape is nobody in particular; in Open mode it gets the names instead.
 */
@Tag("pat-respondent-shapes")
@JsModule("./screen/scene/respondent-shapes.ts")
class RespondentShapes extends Component {

    private static final int PRINCIPLES = 6;
    /** More names than this could not be read from the last row. */
    private static final int MOST_NAMES = 60;

    private @Nullable Shapes shown;

    /**
     * What the browser draws.
     *
     * @param counts how many respondents have finished 0, 1, … 6 principles
     * @param named in Open mode, else empty
     */
    record Shapes(List<Integer> counts, List<Progress.Named> named) {}

    RespondentShapes() {
        getElement().setAttribute("role", "img");
    }

    void show(Progress progress) {
        Shapes shapes =
                new Shapes(progress.shapes(), progress.named().size() > MOST_NAMES ? List.of() : progress.named());
        if (!shapes.equals(shown)) {
            shown = shapes;
            getElement().setPropertyBean("shapes", shapes);
            getElement().setAttribute("aria-label", inWords(progress));
        }
    }

    private static String inWords(Progress progress) {
        if (!progress.named().isEmpty()) {
            return progress.named().stream()
                    .map(one -> one.name() + ": " + one.principles() + " of 6 principles finished")
                    .collect(Collectors.joining("; "));
        }
        return IntStream.rangeClosed(0, PRINCIPLES)
                .map(principles -> PRINCIPLES - principles)
                .filter(principles -> progress.shapes().get(principles) > 0)
                .mapToObj(
                        principles -> RespondentCount.partners(progress.shapes().get(principles)) + " with "
                                + principles + " of 6 principles finished")
                .collect(Collectors.joining("; "));
    }
}
