package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Disclosure;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Meeting;
import org.patlive.assessment.PartnershipData;
import org.patlive.assessment.Purpose;
import org.patlive.assessment.RespondentData;
import org.patlive.assessment.RoundBook;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundPlan;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.Staging;
import org.patlive.feedback.Feedback;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** What of a tally is seen. */
class LiveTallyTest {

    private final List<RespondentData> partners = IntStream.range(0, 12)
            .mapToObj(number -> new RespondentData(
                    RespondentId.random(), null, null, number < 6 ? Level.BOARD : Level.FRONT_LINE, false))
            .toList();

    @Test
    void levels_are_seen_when_an_anonymous_round_is_closed() {
        LiveTally tally = new LiveTally(round(Mode.ANONYMOUS, RoundState.OPEN), book(), Feedback.NONE);
        assertThat(isLevelGapShown(tally)).isFalse();
        assertThat(tally.snapshot()
                        .results()
                        .statements()
                        .getFirst()
                        .distribution()
                        .isShown())
                .isTrue();

        tally.changed(round(Mode.ANONYMOUS, RoundState.CLOSED), Feedback.NONE);
        assertThat(isLevelGapShown(tally)).isTrue();
    }

    @Test
    void levels_are_seen_at_once_in_the_other_modes() {
        assertThat(isLevelGapShown(new LiveTally(round(Mode.ORGANISATION, RoundState.OPEN), book(), Feedback.NONE)))
                .isTrue();
    }

    private static boolean isLevelGapShown(LiveTally tally) {
        return tally.snapshot().results().statements().getFirst().levelGap().isShown();
    }

    private RoundBook book() {
        return new RoundBook(
                1,
                partners,
                IntStream.range(0, 12)
                        .mapToObj(number -> new RoundBook.Entry(
                                partners.get(number).id(), Item.of("1A"), 1 + number % 4, 1 + number % 4, 0))
                        .toList());
    }

    private static RoundData round(Mode mode, RoundState state) {
        return new RoundData(
                RoundId.random(),
                new PartnershipData(PartnershipId.random(), FacilitatorId.random(), "Riverside", List.of()),
                new RoundPlan("Spring", Purpose.AUDIT, Disclosure.of(mode), Set.of()),
                state,
                "ABCDEF",
                UUID.randomUUID().toString(),
                Staging.FIRST,
                Meeting.NONE,
                1);
    }
}
