package org.patlive.console.partnership;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.testing.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

class PartnershipsViewTest extends SignedInViewFixture {

    @Autowired
    private PartnershipService register;

    @Autowired
    private TestPlans plans;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void what_is_live_now_stands_on_top_with_how_many_have_joined() {
        RoundData round = workshop.aRound()
                .by(facilitator)
                .inMode(Mode.OPEN)
                .answeredBy(3)
                .round();
        browser.open("console");
        assertThat(browser.shows("Live now")).isTrue();
        assertThat(browser.shows("3 joined · 0 finished · created ")).isTrue();
        assertThat(_find(RoundLink.class)).hasSize(2);
        assertThat(_find(Anchor.class, spec -> spec.withText("Spring round"))
                        .getFirst()
                        .getHref())
                .isEqualTo("console/rounds/" + round.id());

        rounds.close(facilitator, round.id());
        browser.open("console/new");
        browser.open("console");
        assertThat(browser.shows("Live now")).isFalse();
        assertThat(browser.shows("3 partners · created ")).isTrue();
        assertThat(_find(RoundLink.class)).hasSize(1);
    }

    @Test
    void a_closed_round_shows_the_band_of_its_aggregate_unless_the_results_are_hidden() {
        RoundData round = workshop.aRound()
                .by(facilitator)
                .inMode(Mode.ANONYMOUS)
                .answeredBy(6)
                .round();
        browser.open("console");
        assertThat(browser.shows("Aggregate ")).as("while it is open").isFalse();

        rounds.close(facilitator, round.id());
        reload();
        assertThat(browser.shows("Aggregate 73–108")).isTrue();

        rounds.conceal(facilitator, round.id(), true);
        reload();
        assertThat(browser.shows("Aggregate ")).as("while it is hidden").isFalse();
    }

    @Test
    void the_aggregate_of_too_few_partners_is_not_shown() {
        workshop.aRound().by(facilitator).inMode(Mode.ANONYMOUS).answeredBy(4).closed();
        browser.open("console");
        assertThat(browser.shows("4 partners · created ")).isTrue();
        assertThat(browser.shows("Aggregate ")).isFalse();
    }

    @Test
    void the_next_review_is_due_until_a_later_round_is_held() {
        RoundData round = workshop.aRound()
                .by(facilitator)
                .inMode(Mode.OPEN)
                .answeredBy(3)
                .closed()
                .round();
        plans.rewrite(plans.facilitator(round), FieldKind.REVIEW_DATE, "2999-03-03");
        browser.open("console");
        assertThat(browser.shows("Next review: 3 March 2999")).isTrue();

        RoundData draft = workshop.aRound().of(round.partnership()).prepared();
        plans.rewrite(plans.facilitator(round), FieldKind.REVIEW_DATE, "2020-03-03");
        reload();
        assertThat(browser.shows("The next review was due on 3 March 2020")).isTrue();

        rounds.open(facilitator, draft.id());
        reload();
        assertThat(browser.shows("The next review was due")).isFalse();

        plans.rewrite(plans.facilitator(round), FieldKind.REVIEW_DATE, "");
        rounds.close(facilitator, draft.id());
        reload();
        assertThat(browser.shows("review")).isFalse();
    }

    @Test
    void a_long_list_takes_no_more_queries_than_a_short_one() {
        workshop.aRound().by(facilitator).answeredBy(2).closed();
        long one = queriesOfHome();
        for (int number = 0; number < 4; number++) {
            workshop.aRound().by(facilitator).answeredBy(2).closed();
            workshop.aRound().by(facilitator).joinedBy(1);
        }
        assertThat(queriesOfHome()).isEqualTo(one);
    }

    @Test
    void few_partnerships_are_not_searched() {
        IntStream.range(0, 5).forEach(number -> register.create(facilitator, "Partnership " + number));
        browser.open("console");
        assertThat(_find(PartnershipCard.class)).hasSize(5);
        _assertNone(TextField.class, spec -> spec.withId("partnership-search"));
    }

    private long queriesOfHome() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reload();
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private void reload() {
        browser.open("console/new");
        browser.open("console");
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
        workshop.aRound()
                .of(register.of(facilitator).getLast())
                .called("Autumn")
                .prepared();
        reload();
        search = browser.get(TextField.class, "partnership-search");
        search.setValue("autumn");
        assertThat(_find(PartnershipCard.class)).hasSize(1);
        search.setValue("PARTNERSHIP");
        assertThat(_find(PartnershipCard.class)).hasSize(6);
        search.setValue("nowhere");
        assertThat(browser.shows("Nothing found")).isTrue();
    }
}
