package org.patlive.console.preparation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.SignedInViewFixture;
import org.springframework.beans.factory.annotation.Autowired;

class NewPartnershipViewTest extends SignedInViewFixture {

    @Autowired
    private PartnershipService register;

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
        browser.get(TextField.class, "round-title").setValue("x".repeat(1000));
        browser.click("open-first-round");
        assertThat(browser.shows("The round’s name is too long.")).isTrue();

        browser.get(TextField.class, "round-title").setValue("Autumn");
        threshold().setValue(1);
        browser.click("open-first-round");
        assertThat(threshold().isInvalid()).isTrue();
        assertThat(_get(NativeDetails.class, spec -> spec.withId("more-settings"))
                        .isOpen())
                .isTrue();

        assertThat(register.of(facilitator)).isEmpty();
        assertThat(organisations.getValue()).isEqualTo("Council");
    }

    private IntegerField threshold() {
        return browser.get(IntegerField.class, "round-threshold");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Mode> mode() {
        return browser.get(RadioButtonGroup.class, "round-mode");
    }
}
