package org.patlive.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.live.LiveSessions;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;
import org.patlive.testing.Concurrently;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class ResponseIntakeTest {

    @Autowired
    private ResponseIntake intake;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private LiveSessions live;

    @Test
    void a_sheet_is_as_one_that_was_finished_on_a_phone() {
        RoundData round = workshop.openRound(Mode.OPEN);
        Response ada = new Response(
                council(round), Level.BOARD, " Ada ", threes(), Map.of(CommentTopic.PERFORMANCE, "We meet\0 rarely"));

        intake.take(facilitator(round), round.id(), List.of(ada));

        RespondentData taken = sheets.readRound(round.id()).respondents().getFirst();
        assertThat(taken.name()).isEqualTo("Ada");
        assertThat(taken.finished()).isTrue();
        assertThat(sheets.of(taken.id()).orElseThrow().answers()).isEqualTo(threes());
        assertThat(sheets.comments(round.id())).singleElement().satisfies(comment -> assertThat(comment.words())
                .isEqualTo("We meet rarely"));
    }

    @Test
    void names_stay_out_of_every_other_mode() {
        for (Mode mode : List.of(Mode.ANONYMOUS, Mode.ORGANISATION)) {
            RoundData round = workshop.openRound(mode);
            intake.take(facilitator(round), round.id(), List.of(sheet(round, "Ada")));
            assertThat(sheets.readRound(round.id()).respondents())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.name()).isNull());
        }
    }

    @Test
    void one_sheet_that_cannot_be_taken_keeps_all_of_them_out() {
        RoundData round = workshop.openRound(Mode.ORGANISATION);
        OrganisationId elsewhere = workshop.partnership(facilitator(round))
                .organisations()
                .getFirst()
                .id();
        List<Response> bad = List.of(
                new Response(elsewhere, Level.BOARD, null, threes(), Map.of()),
                new Response(null, Level.BOARD, null, threes(), Map.of()),
                new Response(council(round), null, null, Map.of(Item.of("1A"), 5), Map.of()),
                new Response(council(round), null, null, Map.of(Item.of("1A"), 0), Map.of()),
                new Response(council(round), null, null, threes(), Map.of(CommentTopic.PERFORMANCE, "x".repeat(4001))));
        for (Response one : bad) {
            List<Response> all = Stream.concat(
                            IntStream.range(0, 30).mapToObj(number -> sheet(round, null)), Stream.of(one))
                    .toList();
            assertThatThrownBy(() -> intake.take(facilitator(round), round.id(), all))
                    .isInstanceOf(Refused.class);
        }
        assertThat(sheets.readRound(round.id()).respondents()).isEmpty();
    }

    @Test
    void only_an_open_round_of_ones_own_takes_sheets() {
        RoundData draft = workshop.draft(Disclosure.of(Mode.ANONYMOUS));
        RoundData open = workshop.openRound(Mode.ANONYMOUS);
        List<Response> sheet = List.of(new Response(null, null, null, threes(), Map.of()));
        assertThatThrownBy(() -> intake.take(facilitator(draft), draft.id(), sheet))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::sentence)
                .isEqualTo("The facilitator hasn’t opened this round yet.");
        assertThatThrownBy(() -> intake.take(workshop.facilitator(), open.id(), sheet))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::sentence)
                .isEqualTo("This round has been deleted. Go back to your partnerships.");
        rounds.close(facilitator(open), open.id());
        assertThatThrownBy(() -> intake.take(facilitator(open), open.id(), sheet))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::sentence)
                .isEqualTo("This round is closed. Nobody can answer unless the facilitator reopens it.");
    }

    @Test
    void a_round_that_is_closed_meanwhile_has_all_of_a_table_or_nothing() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<Response> many =
                IntStream.range(0, 300).mapToObj(number -> sheet(round, null)).toList();
        Concurrently.run(
                () -> {
                    try {
                        intake.take(facilitator(round), round.id(), many);
                    } catch (Refused closed) {
                        assertThat(closed.sentence()).contains("closed");
                    }
                },
                () -> rounds.close(facilitator(round), round.id()));
        assertThat(sheets.readRound(round.id()).respondents().size()).isIn(0, 300);
    }

    /** Few are told one by one, many as a whole. */
    @Test
    void whoever_watches_sees_sheets_that_come_in() {
        for (int count : List.of(3, 40)) {
            RoundData round = workshop.openRound(Mode.OPEN);
            try (var screen = live.followResults(round.id(), news -> {})) {
                intake.take(
                        facilitator(round),
                        round.id(),
                        IntStream.range(0, count)
                                .mapToObj(number -> sheet(round, null))
                                .toList());
                assertThat(screen.newest().progress().finished()).isEqualTo(count);
                assertThat(screen.newest().results().respondents()).isEqualTo(count);
            }
        }
    }

    @Test
    void an_anonymous_round_shows_of_what_comes_in_what_it_shows_of_phones() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        try (var screen = live.followResults(round.id(), news -> {})) {
            List<Response> nine =
                    IntStream.range(0, 9).mapToObj(number -> sheet(round, null)).toList();
            intake.take(facilitator(round), round.id(), nine);
            assertThat(screen.newest().results().respondents()).isEqualTo(9);
            assertThat(screen.newest().results().release()).isZero();

            intake.take(facilitator(round), round.id(), List.of(sheet(round, null)));
            await().until(() -> screen.newest().results().release() > 0);
            assertThat(screen.newest().results().isWaitingForClosing()).isTrue();
        }
    }

    @Test
    void a_typed_sheet_that_is_sent_again_counts_once() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        UUID writing = UUID.randomUUID();
        Runnable send = () -> intake.take(facilitator(round), round.id(), writing, sheet(round, null));

        Concurrently.run(send, send, send);

        assertThat(sheets.readRound(round.id()).respondents()).hasSize(1);
        assertThat(intake.take(facilitator(round), round.id(), UUID.randomUUID(), sheet(round, null)))
                .isEqualTo(2);
        rounds.close(facilitator(round), round.id());
        assertThat(intake.take(facilitator(round), round.id(), writing, sheet(round, null)))
                .as("whoever has not heard that it was taken in time is told so")
                .isEqualTo(2);
        assertThat(intake.countTyped(facilitator(round), round.id())).isEqualTo(2);
        assertThatThrownBy(() -> intake.countTyped(workshop.facilitator(), round.id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_writing_is_of_one_round() {
        UUID writing = UUID.randomUUID();
        for (RoundData round : List.of(workshop.openRound(Mode.ANONYMOUS), workshop.openRound(Mode.ANONYMOUS))) {
            assertThat(intake.take(facilitator(round), round.id(), writing, sheet(round, null)))
                    .isEqualTo(1);
            assertThat(sheets.readRound(round.id()).respondents()).hasSize(1);
        }
    }

    private static FacilitatorId facilitator(RoundData round) {
        return round.partnership().facilitator();
    }

    private static OrganisationId council(RoundData round) {
        return round.partnership().organisations().getFirst().id();
    }

    private static Response sheet(RoundData round, @Nullable String name) {
        return new Response(council(round), Level.BOARD, name, threes(), Map.of());
    }

    private static Map<Item, Integer> threes() {
        return Item.all().stream().collect(Collectors.toMap(item -> item, item -> 3));
    }
}
