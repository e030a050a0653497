package org.patlive.console.preparation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.round.PartnershipSetUp;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.shared.Refused;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

class NewPartnershipViewTest extends SignedInViewFixture {

    @Autowired
    private PartnershipService register;

    @Autowired
    private PartnershipSetUp setUp;

    @Test
    void a_first_round_opens_from_three_fields() {
        browser.open("console");
        browser.click("new-partnership");
        assertThat(browser.address()).isEqualTo("console/new");
        browser.get(TextField.class, "name").setValue("Riverside");
        browser.get(TextArea.class, "organisations").setValue("Council\n\n  Charity \n");
        mode().setValue(Mode.ORGANISATION);
        browser.click("open-first-round");

        PartnershipData partnership = register.of(facilitator).getFirst();
        RoundData round = rounds.of(facilitator, partnership.id()).getFirst();
        assertThat(partnership.organisations())
                .extracting(OrganisationData::name)
                .containsExactly("Council", "Charity");
        assertThat(round.state()).isEqualTo(RoundState.OPEN);
        assertThat(round.plan().title()).isEqualTo("Round 1");
        assertThat(round.plan().disclosure().mode()).isEqualTo(Mode.ORGANISATION);
        assertThat(browser.address()).isEqualTo("console/rounds/" + round.id() + "/assessment");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_is_created() {
        browser.open("console/new");
        TextField name = browser.get(TextField.class, "name");
        TextArea organisations = browser.get(TextArea.class, "organisations");
        browser.click("open-first-round");
        assertThat(name.getErrorMessage()).isEqualTo("Enter a name for the partnership.");

        name.setValue("Riverside");
        browser.click("open-first-round");
        assertThat(name.isInvalid()).isFalse();
        assertThat(organisations.getErrorMessage()).startsWith("Add at least one organisation");

        organisations.setValue("Council\ncouncil");
        browser.click("open-first-round");
        assertThat(organisations.getErrorMessage()).contains("is already in this partnership");

        organisations.setValue("Council");
        title().setValue("x".repeat(1000));
        browser.click("open-first-round");
        assertThat(title().getErrorMessage()).startsWith("The round’s name is too long.");
        title().setValue("");
        browser.click("open-first-round");
        assertThat(title().getErrorMessage()).isEqualTo("Enter a name for the round.");

        title().setValue("Autumn");
        threshold().setValue(1);
        browser.click("open-first-round");
        assertThat(threshold().isInvalid()).isTrue();
        assertThat(_get(NativeDetails.class, spec -> spec.withId("more-settings"))
                        .isOpen())
                .isTrue();

        assertThat(register.of(facilitator)).isEmpty();
        assertThat(organisations.getValue()).isEqualTo("Council");
    }

    @Test
    void all_fields_with_something_wrong_say_it_at_once_whichever_button_is_pressed() {
        browser.open("console/new");
        TextField name = browser.get(TextField.class, "name");
        TextArea organisations = browser.get(TextArea.class, "organisations");
        for (String button : List.of("open-first-round", "save-draft")) {
            name.setValue("x".repeat(201));
            organisations.setValue("Council\n" + "x".repeat(201));
            title().setValue("");
            threshold().setValue(null);
            browser.click(button);
            assertThat(name.getErrorMessage()).startsWith("The partnership’s name is too long.");
            assertThat(organisations.getErrorMessage()).startsWith("The organisation’s name is too long.");
            assertThat(title().isInvalid()).isTrue();
            assertThat(threshold().isInvalid()).isTrue();
            assertThat(register.of(facilitator)).isEmpty();
            assertThat(organisations.getValue()).startsWith("Council\nxxx");

            name.setValue("Riverside");
            organisations.setValue("Council");
            title().setValue("Autumn");
            threshold().setValue(7);
        }
        browser.click("save-draft");

        RoundData round = onlyRound();
        assertThat(round.plan().title()).isEqualTo("Autumn");
        assertThat(round.plan().disclosure().threshold()).isEqualTo(7);
    }

    @Test
    void a_name_is_enough_for_a_draft_which_keeps_what_has_been_chosen() {
        browser.open("console/new");
        browser.get(TextField.class, "name").setValue(" Riverside ");
        mode().setValue(Mode.OPEN);
        browser.click("save-draft");

        RoundData round = onlyRound();
        assertThat(round.partnership().name()).isEqualTo("Riverside");
        assertThat(round.partnership().organisations()).isEmpty();
        assertThat(round.state()).isEqualTo(RoundState.DRAFT);
        assertThat(round.plan().disclosure().mode()).isEqualTo(Mode.OPEN);
        assertThat(browser.address()).isEqualTo("console/rounds/" + round.id() + "/preparation");
    }

    @Test
    void what_is_refused_in_the_middle_leaves_nothing_behind() {
        RoundPlan nameless = Workshop.plan(Disclosure.of(Mode.OPEN));
        RoundPlan plan = new RoundPlan(" ", nameless.purpose(), nameless.disclosure(), nameless.levels());
        assertThatThrownBy(() -> setUp.open(facilitator, "Riverside", List.of("Council"), plan))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> setUp.open(facilitator, "Riverside", List.of(), nameless))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> setUp.prepare(facilitator, "Riverside", List.of("Council", "council"), nameless))
                .isInstanceOf(Refused.class);
        assertThat(register.of(facilitator)).isEmpty();
    }

    private RoundData onlyRound() {
        PartnershipData partnership = register.of(facilitator).getFirst();
        assertThat(register.of(facilitator)).hasSize(1);
        assertThat(rounds.of(facilitator, partnership.id())).hasSize(1);
        return rounds.of(facilitator, partnership.id()).getFirst();
    }

    private TextField title() {
        return browser.get(TextField.class, "round-title");
    }

    private IntegerField threshold() {
        return browser.get(IntegerField.class, "round-threshold");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Mode> mode() {
        return browser.get(RadioButtonGroup.class, "round-mode");
    }
}
