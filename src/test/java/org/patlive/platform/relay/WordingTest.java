package org.patlive.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.assessment.Look;
import org.patlive.assessment.RoundBook;
import org.patlive.instrument.Item;
import org.patlive.live.Hint;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

class WordingTest {

    private static final RoundId ROUND = RoundId.random();
    private static final RespondentId PARTNER = RespondentId.random();
    private static final String LOOKED =
            "looked 00000000-0000-0000-0000-000000000001 00000000-0000-0000-0000-000000000002 ";

    @ParameterizedTest
    @MethodSource
    void the_other_node_understands(Hint hint) {
        assertThat(Wording.read(Wording.of(hint))).contains(hint);
    }

    static Stream<Hint> the_other_node_understands() {
        return Stream.of(
                new Hint.Answered(ROUND, new RoundBook.Key(PARTNER, Item.of("1A"))),
                new Hint.Answered(ROUND, new RoundBook.Key(PARTNER, Item.of("W6"))),
                new Hint.Attended(ROUND, PARTNER),
                new Hint.Released(ROUND, 17),
                new Hint.Looked(ROUND, PARTNER, new Look(Look.Kind.SECOND, Item.of("4C"))),
                new Hint.Looked(ROUND, PARTNER, Look.HANDS),
                new Hint.Taken(ROUND),
                new Hint.Planned(ROUND),
                new Hint.Changed(ROUND));
    }

    /** Nodes are upgraded one after the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "answered",
                "answered x y z",
                "released 4",
                "planned 12",
                LOOKED + "CAUSE",
                LOOKED + "HANDS 1A"
            })
    void what_is_not_understood_is_passed_over(String text) {
        assertThat(Wording.read(text)).isEmpty();
    }
}
