package org.patlive.exchange.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.patlive.exchange.format.ValueFormats.JSON;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.Joining;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.exchange.encryption.EncryptionKey;
import org.patlive.exchange.export.PartnershipWriter;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.JsonDocument;
import org.patlive.exchange.format.Table;
import org.patlive.exchange.format.TableRows;
import org.patlive.exchange.imports.PartnershipReader;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RandomMeeting;
import org.patlive.testing.RandomPartnership;
import org.patlive.testing.RandomPlanners;
import org.patlive.testing.StoredRows;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@PatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import({StoredRows.class, RandomPartnership.class, RandomMeeting.class, RandomPlanners.class})
class PartnershipFileFormatTest {

    private static final EncryptionKey KEY = EncryptionKey.of("the secret of two installations");

    @Autowired
    private PartnershipFiles files;

    @Autowired
    private PartnershipWriter outgoing;

    @Autowired
    private PartnershipReader incoming;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RandomPartnership partnerships;

    @Autowired
    private PartnershipRegister register;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Joining joining;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanFacilitation facilitation;

    @Autowired
    private PlanReader plans;

    @Autowired
    private PlanAuthors authors;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private StoredRows stored;

    @Autowired
    private JdbcTemplate database;

    private FacilitatorId facilitator;
    private PartnershipData partnership;

    @BeforeAll
    void a_facilitator() {
        facilitator = workshop.facilitator();
    }

    @BeforeEach
    void a_partnership() {
        partnership = workshop.partnership(facilitator);
    }

    /** A database may give rows in any order, and numbers people and sheets by when they came. */
    @Test
    void the_order_in_a_file_tells_nothing_of_the_order_in_the_database() {
        PartnershipWriter shuffled = new PartnershipWriter(new TableRows(database) {
            @Override
            public List<Map<String, @Nullable Object>> of(Table table, UUID scope) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>(super.of(table, scope));
                Collections.shuffle(rows);
                return rows;
            }
        });
        for (long seed = 0; seed < 3; seed++) {
            PartnershipData any = partnerships.of(facilitator, seed);
            assertThat(shuffled.of(any.id())).isEqualTo(outgoing.of(any.id()));
        }
    }

    @Test
    void nobody_reads_in_a_file_what_the_rules_keep_from_the_facilitator() {
        for (Mode mode : Mode.values()) {
            partnership = workshop.partnership(facilitator);
            RoundData round = answered(mode, "Ada Bloggs", "We are not heard");
            rounds.close(facilitator, round.id());
            String file = text(files.out(facilitator, partnership.id()));
            boolean open = mode == Mode.OPEN;
            assertThat(file.contains("\"answers\"")).isEqualTo(open);
            assertThat(file.contains("Ada Bloggs")).isEqualTo(open);
            assertThat(file.contains("\"figures\"")).isEqualTo(open);
            assertThat(file)
                    .doesNotContain(
                            "We are not heard",
                            round.code(),
                            round.screenKey(),
                            round.id().toString());
            assertThat(file).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-"); // no id of the database at all
        }
    }

    @Test
    void an_open_round_stays_open_under_another_code() {
        RoundData round = answered(Mode.ANONYMOUS, null, "Words");
        FacilitatorId other = workshop.facilitator();
        PartnershipData moved = files.in(other, stream(files.out(facilitator, partnership.id())));

        RoundData there = rounds.of(other, moved.id()).getFirst();
        assertThat(there.isOpen()).isTrue();
        assertThat(there.code()).isNotEqualTo(round.code());
        assertThat(there.screenKey()).isNotEqualTo(round.screenKey());
        assertThat(moved.facilitator()).isEqualTo(other);
        RespondentId late = joining.join(
                there.id(), new JoinDetails(moved.organisations().getFirst().id(), Level.BOARD, null));
        intake.answer(late, Item.of("1A"), 4);
        assertThatThrownBy(() -> files.out(facilitator, moved.id())).isInstanceOf(Refused.class);
    }

    @Test
    void an_action_that_has_come_over_does_not_come_over_again() {
        RoundData first = closed();
        planning.propose(
                authors.facilitator(facilitator, first.id()),
                ActionId.random(),
                FieldEdit.once(Set.of()),
                Map.of(FieldKind.WHAT, "Meet earlier"));
        RoundData next = closed();
        facilitation.carryOver(authors.facilitator(facilitator, next.id()), plans.of(first.id()));

        PartnershipData moved = files.in(facilitator, stream(files.out(facilitator, partnership.id())));

        List<RoundData> there = rounds.of(facilitator, moved.id());
        assertThat(facilitation.carryOver(
                        authors.facilitator(facilitator, there.getFirst().id()),
                        plans.of(there.getLast().id())))
                .isZero();
        assertThat(plans.of(there.getFirst().id()).actions()).singleElement().satisfies(action -> assertThat(
                        action.carriedFrom())
                .isEqualTo(plans.of(there.getLast().id()).actions().getFirst().id()));
    }

    @Test
    void what_was_sealed_opens_under_the_same_secret_alone() {
        answered(Mode.ANONYMOUS, null, "Words");
        byte[] file = ExportFile.sealed(outgoing.of(partnership.id()), KEY);
        assertThat(ExportFile.opened(stream(file), EncryptionKey.of("the secret of two installations")))
                .isEqualTo(ExportFile.opened(stream(file), KEY));
        assertThatThrownBy(() -> ExportFile.opened(stream(file), EncryptionKey.of("another secret of as many letters")))
                .isInstanceOf(InvalidFile.class)
                .hasMessageStartingWith("This file was sealed by an installation with another secret:")
                .hasMessageContaining("patlive.moving.secret");
        assertThat(text(file)).isNotEqualTo(text(ExportFile.sealed(outgoing.of(partnership.id()), KEY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rounds/0/mode=OPEN",
                "/rounds/0/threshold=3",
                "/rounds/0/publications=3",
                "/rounds/0/concealed=false",
                "/partnership/name=Another",
                "/organisations/0/name=Another",
                "/rounds/0/sealed=cut",
                "/rounds/0/sealed=bit",
                "/rounds/0/sealed=other"
            })
    void what_stands_around_a_seal_cannot_be_changed_nor_the_seal(String change) {
        RoundData round = answered(Mode.ANONYMOUS, null, "Words");
        rounds.conceal(facilitator, round.id(), true);
        answered(Mode.ANONYMOUS, null, "Other words");
        ObjectNode document = (ObjectNode) JsonDocument.read(files.out(facilitator, partnership.id()));
        String path = change.substring(0, change.indexOf('='));
        String value = change.substring(path.length() + 1);
        String sealed = document.at("/rounds/0/sealed").asString();
        ObjectNode parent = (ObjectNode) document.at(path.substring(0, path.lastIndexOf('/')));
        String field = path.substring(path.lastIndexOf('/') + 1);
        switch (value) {
            case "3" -> parent.put(field, 3);
            case "false" -> parent.put(field, false);
            case "cut" -> parent.put(field, sealed.substring(0, sealed.length() / 2));
            case "bit" -> parent.put(field, (sealed.charAt(0) == 'A' ? 'B' : 'A') + sealed.substring(1));
            case "other" -> parent.put(field, document.at("/rounds/1/sealed").asString());
            default -> parent.put(field, value);
        }
        refused(JsonDocument.written(document), "cut off or does not belong to the rest");
    }

    static Stream<Arguments> what_is_no_file_of_a_partnership_is_told() {
        return Stream.of(
                Arguments.of("", "This is not a file of a partnership"),
                Arguments.of("respondent,organisation", "This is not a file of a partnership"),
                Arguments.of("[]", "This is not a file of a partnership"),
                Arguments.of("{}", "This is not a file of a partnership"),
                Arguments.of("{\"format\":\"patlive-partnership\",", "This is not a file of a partnership"),
                Arguments.of("{\"format\":\"other\"}", "This is not a file of a partnership"),
                Arguments.of("[".repeat(5000), "This is not a file of a partnership"),
                Arguments.of("{\"format\":\"patlive-partnership\",\"version\":3}", "another version of PAT Live"),
                Arguments.of("{\"format\":\"patlive-partnership\",\"version\":0}", "another version of PAT Live"),
                Arguments.of("{\"format\":\"patlive-partnership\",\"version\":1}", "the file has no “seal”"),
                Arguments.of(
                        "{\"format\":\"patlive-partnership\",\"version\":2,\"x\":1}",
                        "a field that this version does not know"));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_no_file_of_a_partnership_is_told(String file, String sentence) {
        refused(file.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Test
    void a_cut_off_file_is_told() {
        answered(Mode.OPEN, "Ada", "Words");
        byte[] whole = files.out(facilitator, partnership.id());
        refused(Arrays.copyOf(whole, whole.length / 2), "it was cut off");
    }

    @Test
    void a_file_without_end_is_left_as_soon_as_it_is_too_large() {
        assertThatThrownBy(() -> files.in(
                        facilitator,
                        new SequenceInputStream(stream("[\"".getBytes(StandardCharsets.UTF_8)), new Endless())))
                .isInstanceOf(FileTooLarge.class)
                .hasMessage("The file is too large: at most 64 MB are read.");
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
        }
    }

    /** What only somebody with the secret could write, or a program with a fault. */
    static Stream<Arguments> what_cannot_be_is_not_taken_in() {
        return Stream.of(
                bad("“mode” of round 1 is not one of", round -> round.put("mode", "SECRET")),
                bad("“threshold” of round 1 is not", round -> round.put("threshold", 2)),
                bad("“createdAt” of round 1 is not a time", round -> round.put("createdAt", "yesterday")),
                bad("“minutes” of round 1 is not 1 to 600", round -> round.put("minutes", 0)),
                bad("“statement” of round 1 is no statement", round -> round.put("statement", "W1")),
                bad("round 1 has no “title”", round -> round.remove("title")),
                bad("“title” of round 1 is not text", round -> round.putNull("title")),
                bad("“title” of round 1 is longer", round -> round.put("title", "x".repeat(201))),
                bad("“title” of round 1 has a character", round -> round.put("title", "a\0b")),
                bad("round 1 has a field", round -> round.put("code", "ABCDEF")),
                bad(
                        "entry 1 of “findings” of round 1 has a field",
                        round -> ((ArrayNode) round.get("findings")).addObject().put("x", 1)),
                bad("has answers before", round -> round.put("state", "DRAFT")),
                bad("shows sheets", round -> round.set("respondents", round.at("/sealed/respondents"))),
                bad("refers to nothing", round -> person(round).put("organisation", 9)),
                bad("refers to nothing", round -> person(round).put("organisation", 0)),
                bad("has names", round -> person(round).put("name", "Ada")),
                bad("off its scale", round -> answers(round).set("1A", three(5, 0, 0))),
                bad("off its scale", round -> answers(round).set("1A", three(4, 9, 0))),
                bad("off its scale", round -> answers(round).set("7A", three(4, 0, 0))),
                bad("off its scale", round -> answers(round).put("1A", 4)),
                bad("off its scale", round -> answers(round)
                        .set("1A", three(4, 1, 0))), // after a release that never was
                bad("cannot have been shown with", round -> band(round, 1, 1)),
                bad("“principle” of entry 1 of “bands”", round -> band(round, 7, 0)),
                bad("stands there twice", round -> {
                    band(round, 1, 0);
                    band(round, 1, 0);
                }),
                bad("stands there twice", round -> comments(round)
                        .add(comments(round).get(0).deepCopy())),
                bad(
                        "“respondent” of entry 1 of “comments”",
                        round -> ((ObjectNode) comments(round).get(0)).put("respondent", 2)),
                bad(
                        "“topic” of entry 1 of “comments”",
                        round -> ((ObjectNode) comments(round).get(0)).put("topic", "W1")),
                bad("longer than 4000", round -> ((ObjectNode) comments(round).get(0)).put("words", "x".repeat(4001))),
                bad("too many or too few choices", round -> ((ArrayNode) round.get("shownLooks"))
                        .addObject()
                        .put("look", "HANDS")
                        .putArray("counts")
                        .add(1)),
                bad("“slot” of entry", round -> wording(round).put("slot", "COLOUR")),
                bad("“slot” of entry", round -> wording(round).put("slot", "STANCE 9")),
                bad("“words” of entry", round -> wording(round).put("slot", "DUE")),
                bad("“action” of entry", round -> wording(round).put("action", 7)),
                bad("is not whole", round -> wording(round).put("replacedBy", 999)),
                bad("is not whole", round -> wording(round).put("revision", 999)),
                bad(
                        "is merged into itself",
                        round -> wording(round).put("slot", "ABSENCE").put("words", "INTO 1")),
                bad("“carriedFrom” of “actions”", round -> ((ObjectNode) round.at("/sealed/plan/actions/0"))
                        .putArray("carriedFrom")
                        .add(1)
                        .add(1)));
    }

    @ParameterizedTest
    @MethodSource
    void what_cannot_be_is_not_taken_in(String sentence, Consumer<ObjectNode> change) {
        RoundData round = answered(Mode.ANONYMOUS, null, "Words");
        planning.propose(
                authors.facilitator(facilitator, round.id()),
                ActionId.random(),
                FieldEdit.once(Set.of()),
                Map.of(FieldKind.WHAT, "Meet earlier"));
        ObjectNode document = outgoing.of(partnership.id());
        change.accept((ObjectNode) document.at("/rounds/0"));
        Map<String, Long> before = stored.counted();
        assertThatThrownBy(() -> incoming.take(facilitator, document))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining(sentence);
        assertThat(stored.counted()).isEqualTo(before);
    }

    /** Figures are shown as they were published, so nothing is taken in that cannot have been. */
    static Stream<Arguments> what_cannot_have_been_published_is_not_taken_in() {
        String noFigures = "are not what it can have published";
        return Stream.of(
                bad("has lost the figures", round -> ((ObjectNode) round.get("sealed")).remove("published")),
                bad("has figures of a later time", round -> round.put("publications", 0)),
                bad("shows sheets", round -> round.set("published", published(round))),
                bad("by a newer version", round -> published(round).put("format", 2)),
                bad("“format” of the figures of round 1", round -> published(round)
                        .put("format", 0)),
                bad("“later” of the figures of round 1", round -> published(round)
                        .put("later", -1)),
                bad("“figures” of the figures of round 1", round -> published(round)
                        .put("figures", "{}")),
                bad(noFigures, round -> published(round).putObject("figures")),
                bad(noFigures, round -> published(round).put("release", 9)),
                bad(noFigures, round -> results(round).remove("success")),
                bad(noFigures, round -> results(round).putNull("success")),
                bad(noFigures, round -> results(round).put("rumour", 1)),
                bad(noFigures, round -> results(round).putObject("success")),
                bad(noFigures, round -> results(round).putObject("success").put("hidden", "BECAUSE")),
                bad(noFigures, round -> results(round).putObject("success").putNull("shown")),
                bad(noFigures, round -> ((ArrayNode) results(round).get("principles")).remove(5)),
                bad(noFigures, round -> ((ArrayNode) results(round).get("statements")).remove(0)),
                bad(noFigures, round -> ((ObjectNode) results(round).get("disclosure")).put("threshold", 3)),
                bad("name people", round -> published(round).putObject("individuals")),
                bad("name people", round -> ((ArrayNode) results(round).get("individuals")).addObject()),
                bad("name people", round -> ((ArrayNode) published(round).at("/figures/progress/named"))
                        .addObject()
                        .put("name", "Ada")
                        .put("principles", 6)));
    }

    @ParameterizedTest
    @MethodSource
    void what_cannot_have_been_published_is_not_taken_in(String sentence, Consumer<ObjectNode> change) {
        rounds.close(facilitator, answered(Mode.ANONYMOUS, null, "Words").id());
        ObjectNode document = outgoing.of(partnership.id());
        change.accept((ObjectNode) document.at("/rounds/0"));
        Map<String, Long> before = stored.counted();
        assertThatThrownBy(() -> incoming.take(facilitator, document))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining(sentence);
        assertThat(stored.counted()).isEqualTo(before);
    }

    private static ObjectNode published(ObjectNode round) {
        return (ObjectNode) round.at("/sealed/published");
    }

    private static ObjectNode results(ObjectNode round) {
        return (ObjectNode) published(round).at("/figures/results");
    }

    private static void band(ObjectNode round, int principle, int release) {
        ((ArrayNode) round.get("bands"))
                .addObject()
                .put("principle", principle)
                .put("band", "HIGH")
                .put("release", release);
    }

    /** Its middle number told what the last release showed, and nothing had been published. */
    @Test
    void a_closed_round_in_a_file_of_the_first_version_gets_its_figures_when_it_arrives() {
        RoundData round = answered(Mode.ORGANISATION, null, "Words");
        RoundData closed = rounds.close(facilitator, round.id());
        ObjectNode document = outgoing.of(partnership.id());
        ObjectNode old = (ObjectNode) document.at("/rounds/0");
        old.remove(List.of("bands", "publications"));
        ((ObjectNode) old.get("sealed")).remove("published");
        FormatOneUpgrade.upgrade(old);

        PartnershipData moved = register.partnership(facilitator, incoming.take(facilitator, document));

        RoundData there = rounds.of(facilitator, moved.id()).getFirst();
        assertThat(there.published()).isEqualTo(1);
        assertThat(figures.of(there.id()).orElseThrow())
                .isEqualTo(figures.of(closed.id()).orElseThrow());
    }

    @Test
    void an_answer_of_the_first_version_that_cannot_have_been_released_is_refused() {
        answered(Mode.ANONYMOUS, null, "Words");
        ObjectNode document = outgoing.of(partnership.id());
        ObjectNode old = (ObjectNode) document.at("/rounds/0");
        answers(old).set("1A", three(4, 9, 0));
        FormatOneUpgrade.upgrade(old);
        assertThatThrownBy(() -> incoming.take(facilitator, document)).hasMessageContaining("off its scale");
    }

    @Test
    void two_organisations_of_one_name_are_not_taken_in() {
        ObjectNode document = outgoing.of(partnership.id());
        ((ObjectNode) document.at("/organisations/1")).put("name", " COUNCIL");
        assertThatThrownBy(() -> incoming.take(facilitator, document)).hasMessageContaining("the same name");
    }

    private static Arguments bad(String sentence, Consumer<ObjectNode> change) {
        return Arguments.of(sentence, change);
    }

    private static ObjectNode person(ObjectNode round) {
        return (ObjectNode) round.at("/sealed/respondents/0");
    }

    private static ObjectNode answers(ObjectNode round) {
        return (ObjectNode) person(round).get("answers");
    }

    private static ArrayNode comments(ObjectNode round) {
        return (ArrayNode) round.at("/sealed/comments");
    }

    private static ObjectNode wording(ObjectNode round) {
        for (JsonNode wording : round.at("/sealed/plan/wordings")) {
            if (wording.get("slot").asString().equals("WHAT")) {
                return (ObjectNode) wording;
            }
        }
        throw new AssertionError("There is no such wording");
    }

    private static ArrayNode three(int points, int touched, int version) {
        return JSON.arrayNode().add(points).add(touched).add(version);
    }

    private RoundData answered(Mode mode, @Nullable String name, String words) {
        RoundData round = workshop.openRound(facilitator, partnership, Disclosure.of(mode));
        RespondentId partner = joining.join(
                round.id(),
                new JoinDetails(partnership.organisations().getFirst().id(), Level.BOARD, name));
        intake.answer(partner, Item.of("1A"), 3);
        intake.comment(partner, CommentTopic.PERFORMANCE, words);
        return round;
    }

    private RoundData closed() {
        RoundData round = workshop.openRound(facilitator, partnership, Disclosure.of(Mode.ANONYMOUS));
        return rounds.close(facilitator, round.id());
    }

    private void refused(byte[] file, String sentence) {
        Map<String, Long> before = stored.counted();
        assertThatThrownBy(() -> files.in(facilitator, stream(file)))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining(sentence);
        assertThat(stored.counted()).isEqualTo(before);
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
