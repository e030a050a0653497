package org.patlive.console.partnership;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.SignedInViewFixture;
import org.springframework.beans.factory.annotation.Autowired;

class PartnershipsViewTest extends SignedInViewFixture {

    @Autowired
    private PartnershipService register;

    @Test
    void what_is_live_now_stands_on_top_with_how_many_have_joined() {
        RoundData round = workshop.aRound()
                .by(facilitator)
                .inMode(Mode.OPEN)
                .answeredBy(3)
                .round();
        browser.open("console");
        assertThat(browser.shows("Live now")).isTrue();
        assertThat(browser.shows("3 partners · ")).isTrue();
        assertThat(_find(RoundLink.class)).hasSize(2);

        rounds.close(facilitator, round.id());
        browser.open("console/new");
        browser.open("console");
        assertThat(browser.shows("Live now")).isFalse();
        assertThat(_find(RoundLink.class)).hasSize(1);
    }

    @Test
    void many_partnerships_are_searched_by_name_organisation_and_round() {
        IntStream.range(0, 6).forEach(number -> register.create(facilitator, "Partnership " + number));
        var riverside = register.of(facilitator).getFirst();
        register.addOrganisation(facilitator, riverside.id(), "Housing trust", Sector.PRIVATE);
        browser.open("console");
        TextField search = browser.get(TextField.class, "partnership-search");

        search.setValue("housing");
        assertThat(_find(PartnershipCard.class)).hasSize(1);
        search.setValue("PARTNERSHIP");
        assertThat(_find(PartnershipCard.class)).hasSize(6);
        search.setValue("nowhere");
        assertThat(browser.shows("Nothing found")).isTrue();
    }
}
