package org.patlive.answer;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Level;
import org.patlive.shared.Refused;
import org.patlive.words.PrivacyStatement;

/**
 * Form that asks for organisation, level and, in Open mode, a name, and says above them who will see what. It is a single
 * server-side node and makes a single call: when five hundred people join at the same moment, a call for each field would
 * make all of them wait.
 */
@Tag("pat-join-form")
@JsModule("./answer/join-form.ts")
class JoinForm extends Component {

    private final List<OrganisationData> organisations;
    private final List<Level> levels;
    private final transient Consumer<JoinDetails> start;
    private final transient Consumer<Refused> otherRefusal;

    /**
     * @param start lets the respondent join, or refuses it
     * @param otherRefusal called when no field is the reason for a refusal
     */
    JoinForm(RoundData round, Consumer<JoinDetails> start, Consumer<Refused> otherRefusal) {
        this.start = start;
        this.otherRefusal = otherRefusal;
        Mode mode = round.plan().disclosure().mode();
        organisations = round.partnership().organisations();
        levels = round.plan().levels().stream().sorted().toList();
        getElement().setProperty("privacy", PrivacyStatement.full(round.plan().disclosure()));
        getElement().setProperty("named", mode == Mode.OPEN);
        getElement()
                .setPropertyList(
                        "organisations",
                        organisations.stream().map(OrganisationData::name).toList());
        getElement().setProperty("organisationOptional", JoinDetails.isOrganisationOptional(mode));
        getElement().setPropertyList("levels", levels.stream().map(Level::label).toList());
        getElement().setProperty("levelOptional", JoinDetails.isLevelOptional(mode));
    }

    /** The id of the field that is the reason for a refusal; empty if none is. */
    private static String fieldOf(Refused refused) {
        return switch (refused.reason()) {
            case "assessment.refused.organisation-missing", "assessment.refused.organisation-left" ->
                "join-organisation";
            case "assessment.refused.level-missing", "assessment.refused.level-not-asked" -> "join-level";
            case "assessment.refused.own-name-too-long" -> "join-name";
            default -> "";
        };
    }

    /**
     * @param chosen index of the organisation and index of the level, from 0, anything else meaning none; and the name.
     *     In one array, because Flow searches all jars once for every argument of a call
     */
    @ClientCallable
    void start(String[] chosen) {
        OrganisationData organisation = choice(organisations, chosen[0]);
        showProblem("", "");
        try {
            start.accept(new JoinDetails(
                    organisation == null ? null : organisation.id(), choice(levels, chosen[1]), chosen[2]));
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        String field = fieldOf(refused);
        if (field.isEmpty()) {
            otherRefusal.accept(refused);
        } else {
            showProblem(field, refused.sentence());
        }
    }

    /** Shows a problem at a field; the phone leaves everything as it is filled in. */
    private void showProblem(String field, String sentence) {
        getElement().setProperty("problemField", field);
        getElement().setProperty("problem", sentence);
    }

    private static <T> @Nullable T choice(List<T> choices, String index) {
        return index.matches("\\d{1,4}") && Integer.parseInt(index) < choices.size()
                ? choices.get(Integer.parseInt(index))
                : null;
    }
}
