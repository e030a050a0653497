package org.patlive.console.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.SignedInViewFixture;

class RoundViewTest extends SignedInViewFixture {

    @Test
    void a_round_opens_at_the_stage_that_it_has_reached_and_a_closed_one_at_its_results() {
        RoundData round = workshop.aRound().by(facilitator).inMode(Mode.OPEN).prepared();
        browser.open("console/rounds/" + round.id());
        assertThat(isShown(1)).isTrue();

        rounds.open(facilitator, round.id());
        workshop.completes(workshop.joins(round), 1, 3);
        reopens(round);
        assertThat(isShown(2)).isTrue();

        rounds.close(facilitator, round.id());
        reopens(round);
        assertThat(isShown(3)).isTrue();
        assertThat(browser.shows("Based on 1 partner")).isTrue();
    }

    private void reopens(RoundData round) {
        browser.open("console");
        browser.open("console/rounds/" + round.id());
    }

    private boolean isShown(int stage) {
        return "page"
                .equals(browser.get(Anchor.class, "stage-" + stage).getElement().getAttribute("aria-current"));
    }
}
