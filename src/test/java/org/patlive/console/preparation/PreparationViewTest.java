package org.patlive.console.preparation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.shared.text.PseudoLocale;
import org.springframework.beans.factory.annotation.Autowired;

class PreparationViewTest extends SignedInViewFixture {

    @Autowired
    private PartnershipService register;

    @Test
    void from_nothing_to_an_open_round() {
        browser.open("console");
        assertThat(browser.shows("No partnerships yet")).isTrue();

        browser.click("new-partnership");
        browser.get(TextField.class, "name").setValue("  ");
        browser.click("save-draft");
        assertThat(browser.get(TextField.class, "name").getErrorMessage())
                .isEqualTo("Enter a name for the partnership.");
        browser.get(TextField.class, "name").setValue("Riverside");
        browser.click("save-draft");
        PartnershipData partnership = register.of(facilitator).getFirst();
        RoundData round = rounds.of(facilitator, partnership.id()).getFirst();
        assertThat(browser.address()).isEqualTo("console/rounds/" + round.id() + "/preparation");

        browser.open("console/partnerships/" + partnership.id());
        assertThat(browser.isProminent("add-organisation")).isTrue();
        assertThat(browser.isProminent("new-round")).isFalse();

        addOrganisation("Council");
        addOrganisation("Council");
        TextField name = browser.get(TextField.class, "organisation-name");
        assertThat(name.getErrorMessage()).contains("is already in this partnership");
        assertThat(name.getValue()).isEqualTo("Council");
        assertThat(browser.isProminent("new-round")).isTrue();
        assertThat(register.partnership(facilitator, partnership.id())
                        .organisations()
                        .getFirst()
                        .sector())
                .isEqualTo(Sector.PUBLIC);

        browser.open("console/rounds/" + round.id());
        browser.get(TextField.class, "round-title").setValue(" ");
        browser.click("open-round");
        assertThat(browser.isConfirmationOpen()).isFalse();
        assertThat(browser.get(TextField.class, "round-title").getErrorMessage())
                .isEqualTo("Enter a name for the round.");
        browser.get(TextField.class, "round-title").setValue("Autumn");
        browser.get(IntegerField.class, "round-threshold").setValue(2);
        browser.click("open-round");
        assertThat(browser.isConfirmationOpen()).isFalse();
        assertThat(browser.get(IntegerField.class, "round-threshold").isInvalid())
                .isTrue();
        browser.get(IntegerField.class, "round-threshold").setValue(4);
        browser.click("open-round");
        browser.confirm();

        RoundData open = rounds.round(facilitator, round.id());
        assertThat(open.state()).isEqualTo(RoundState.OPEN);
        assertThat(open.plan().title()).isEqualTo("Autumn");
        assertThat(open.plan().disclosure().threshold()).isEqualTo(4);
        assertThat(browser.address()).isEqualTo("console/rounds/" + round.id() + "/assessment");
        assertThat(browser.shows(open.code())).isTrue();
    }

    @Test
    void a_round_without_organisations_is_not_opened_and_says_why() {
        PartnershipData partnership = register.create(facilitator, "Riverside");
        browser.open("console/partnerships/" + partnership.id());
        browser.click("new-round");
        browser.confirmName("Autumn");
        browser.click("open-round");
        browser.confirm();
        assertThat(browser.shows("Add at least one organisation before you open the round."))
                .isTrue();
        assertThat(browser.get(TextField.class, "round-title").getValue()).isEqualTo("Autumn");
    }

    @Test
    void unsaved_input_survives_a_visit_to_another_stage() {
        RoundData round = draft();
        browser.open("console/rounds/" + round.id());
        browser.get(TextField.class, "round-title").setValue("Half a ti");
        browser.open("console/rounds/" + round.id() + "/analysis");
        assertThat(browser.shows("This round isn’t open yet")).isTrue();
        browser.open("console/rounds/" + round.id() + "/preparation");
        assertThat(browser.get(TextField.class, "round-title").getValue()).isEqualTo("Half a ti");
    }

    @Test
    void an_open_round_shows_what_was_agreed_and_lets_nobody_change_it() {
        RoundData round =
                workshop.aRound().by(facilitator).inMode(Mode.ORGANISATION).open();
        browser.open("console/rounds/" + round.id() + "/preparation");
        assertThat(browser.get(RadioButtonGroup.class, "round-mode").isReadOnly())
                .isTrue();
        assertThat(browser.get(RadioButtonGroup.class, "round-mode").getValue()).isEqualTo(Mode.ORGANISATION);
        _assertNone(Button.class, spec -> spec.withId("open-round"));
    }

    @Test
    void the_language_of_phones_and_screen_is_the_installations_until_another_is_chosen() {
        RoundData round = draft();
        browser.open("console/rounds/" + round.id());
        assertThat(language().getLabel()).isEqualTo("Language on phones and screen");
        assertThat(language().getValue()).isNull();
        assertThat(language().getEmptySelectionCaption()).isEqualTo("English (UK), as on this page");

        language().setValue(PseudoLocale.LOCALE);
        browser.click("save-plan");

        assertThat(rounds.round(facilitator, round.id()).plan().language()).isEqualTo(PseudoLocale.LOCALE);
    }

    @Test
    void the_language_of_an_open_round_can_be_changed_and_is_saved_at_once() {
        RoundData round =
                workshop.aRound().by(facilitator).inMode(Mode.ORGANISATION).open();
        browser.open("console/rounds/" + round.id() + "/preparation");

        language().setValue(PseudoLocale.LOCALE);
        assertThat(browser.shows("Saved.")).isTrue();
        assertThat(rounds.round(facilitator, round.id()).plan().language()).isEqualTo(PseudoLocale.LOCALE);

        language().setValue(null);
        assertThat(rounds.round(facilitator, round.id()).plan().language()).isNull();
    }

    @Test
    void somebody_elses_round_is_not_found() {
        RoundData round = workshop.openRound(Mode.OPEN);
        browser.open("console/rounds/" + round.id());
        assertThat(_get(H1.class).getText()).isEqualTo("Round not found");
        browser.open("console/rounds/nonsense");
        assertThat(_get(H1.class).getText()).isEqualTo("Round not found");
    }

    private RoundData draft() {
        PartnershipData partnership = workshop.partnership(facilitator);
        browser.open("console/partnerships/" + partnership.id());
        browser.click("new-round");
        browser.click("name-done");
        return rounds.of(facilitator, partnership.id()).getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<Locale> language() {
        return browser.get(Select.class, "round-language");
    }

    private void addOrganisation(String name) {
        browser.get(TextField.class, "organisation-name").setValue(name);
        browser.click("add-organisation");
    }

    private static Disclosure disclosure(Mode mode) {
        return Disclosure.of(mode);
    }
}
