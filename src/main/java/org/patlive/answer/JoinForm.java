package org.patlive.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Mode;
import org.patlive.assessment.JoinDetails;
import org.patlive.assessment.OrganisationData;
import org.patlive.assessment.PrivacyLine;
import org.patlive.assessment.RoundData;
import org.patlive.instrument.Level;

/** Organisation, level and, in Open mode, a name; above them who will see what. */
class JoinForm extends Section {

    /** A choice of a list; without a value it means "prefer not to say". */
    private record Choice<T>(String label, @Nullable T value) {}

    private static final String NOT_SAID = "I prefer not to say";

    private final Select<Choice<OrganisationData>> organisation = new Select<>();
    private final Select<Choice<Level>> level = new Select<>();
    private final TextField name = new TextField("Your name, as the others know you");

    JoinForm(RoundData round, Consumer<JoinDetails> start) {
        addClassName("pat-card");
        Mode mode = round.plan().disclosure().mode();
        Paragraph privacy = new Paragraph(PrivacyLine.inFull(round.plan().disclosure()));
        privacy.setId("privacy");
        privacy.addClassName("pat-privacy");
        add(privacy);
        if (mode == Mode.OPEN) {
            name.setId("join-name");
            name.setHelperText("You may leave it empty");
            name.setMaxLength(120);
            name.setWidthFull();
            add(name);
        }
        offerOrganisations(round, JoinDetails.organisationOptional(mode));
        if (!round.plan().levels().isEmpty()) {
            offerLevels(round, JoinDetails.levelOptional(mode));
        }
        Button begin = new Button("Start", click -> start.accept(details()));
        begin.setId("join-start");
        begin.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        begin.setWidthFull();
        add(begin);
    }

    private void offerOrganisations(RoundData round, boolean optional) {
        List<Choice<OrganisationData>> choices = new ArrayList<>();
        round.partnership().organisations().forEach(known -> choices.add(new Choice<>(known.name(), known)));
        if (optional) {
            choices.add(new Choice<>(NOT_SAID, null));
        }
        organisation.setId("join-organisation");
        organisation.setLabel("Your organisation");
        organisation.setPlaceholder("Choose");
        organisation.setItemLabelGenerator(Choice::label);
        organisation.setItems(choices);
        organisation.setWidthFull();
        nameTheList(organisation);
        add(organisation);
    }

    private void offerLevels(RoundData round, boolean optional) {
        List<Choice<Level>> choices = new ArrayList<>();
        round.plan().levels().stream().sorted().forEach(offered -> choices.add(new Choice<>(offered.label(), offered)));
        if (optional) {
            choices.add(new Choice<>(NOT_SAID, null));
        }
        level.setId("join-level");
        level.setLabel("Your level");
        level.setPlaceholder("Choose");
        level.setItemLabelGenerator(Choice::label);
        level.setItems(choices);
        level.setWidthFull();
        nameTheList(level);
        add(level);
    }

    /** The component labels its button only; a screen reader that enters the open list has to hear what it is of. */
    private static void nameTheList(Select<?> select) {
        select.getElement().executeJs("""
                        this.addEventListener('opened-changed', () =>
                          this.querySelector('vaadin-select-list-box')?.setAttribute('aria-label', this.label));
                        """);
    }

    private JoinDetails details() {
        Choice<OrganisationData> chosen = organisation.getValue();
        Choice<Level> chosenLevel = level.getValue();
        OrganisationData from = chosen == null ? null : chosen.value();
        return new JoinDetails(
                from == null ? null : from.id(), chosenLevel == null ? null : chosenLevel.value(), name.getValue());
    }
}
