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
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.ScenarioReason;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.publication.PublishedFormat;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.exchange.encryption.EncryptionKey;
import org.patlive.exchange.export.PartnershipWriter;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.JsonDocument;
import org.patlive.exchange.format.TableFormat;
import org.patlive.exchange.format.TableRows;
import org.patlive.exchange.imports.PartnershipReader;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RandomPartnership;
import org.patlive.testing.StoredRows;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@PatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnershipFileFormatTest {

    private static final EncryptionKey KEY = EncryptionKey.of("the secret of two installations");

    @Autowired
    private PartnershipFiles files;

    @Autowired
    private PartnershipWriter writer;

    @Autowired
    private PartnershipReader reader;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RandomPartnership partnerships;

    @Autowired
    private PartnershipService register;

    @Autowired
    private RoundService rounds;

    @Autowired
    private JoinService joining;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private TestPlans plans;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private StoredRows stored;

    @Autowired
    private JdbcTemplate database;

    private FacilitatorId facilitator;
    private PartnershipData partnership;

    @BeforeAll
    void createFacilitator() {
        facilitator = workshop.facilitator();
    }

    @BeforeEach
    void createPartnership() {
        partnership = workshop.partnership(facilitator);
    }

    /** A database returns rows in any order, often in that in which they were inserted. */
    @Test
    void the_order_in_a_file_does_not_depend_on_the_order_in_the_database() {
        PartnershipWriter shuffled = new PartnershipWriter(new TableRows(database) {
            @Override
            public List<Map<String, @Nullable Object>> of(TableFormat table, UUID scope) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>(super.of(table, scope));
                Collections.shuffle(rows);
                return rows;
            }
        });
        for (long seed = 0; seed < 3; seed++) {
            PartnershipData any = partnerships.of(facilitator, seed);
            assertThat(shuffled.write(any.id())).isEqualTo(writer.write(any.id()));
        }
    }

    @Test
    void a_file_reveals_nothing_that_the_disclosure_rules_hide_from_the_facilitator() {
        for (Mode mode : Mode.values()) {
            partnership = workshop.partnership(facilitator);
            RoundData round = roundWithAnswer(mode, "Ada Bloggs", "We are not heard");
            rounds.close(facilitator, round.id());
            String file = text(files.exportFile(facilitator, partnership.id()));
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
            assertThat(file).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-"); // an id of the database
        }
    }

    @Test
    void an_open_round_stays_open_with_another_code() {
        RoundData round = roundWithAnswer(Mode.ANONYMOUS, null, "Words");
        FacilitatorId other = workshop.facilitator();
        PartnershipData moved = files.importFile(other, stream(files.exportFile(facilitator, partnership.id())));

        RoundData imported = rounds.of(other, moved.id()).getFirst();
        assertThat(imported.isOpen()).isTrue();
        assertThat(imported.code()).isNotEqualTo(round.code());
        assertThat(imported.screenKey()).isNotEqualTo(round.screenKey());
        assertThat(moved.facilitator()).isEqualTo(other);
        RespondentId late = joining.join(
                imported.id(), new JoinDetails(moved.organisations().getFirst().id(), Level.BOARD, null));
        intake.answer(late, Item.of("1A"), 4);
        assertThatThrownBy(() -> files.exportFile(facilitator, moved.id())).isInstanceOf(Refused.class);
    }

    @Test
    void an_action_that_was_carried_over_is_not_carried_over_again_after_the_import() {
        RoundData first = closedRound();
        plans.propose(plans.facilitator(first), "Meet earlier");
        RoundData next = closedRound();
        plans.facilitation.carryOver(plans.facilitator(next), plans.of(first));

        PartnershipData moved = files.importFile(facilitator, stream(files.exportFile(facilitator, partnership.id())));

        List<RoundData> imported = rounds.of(facilitator, moved.id());
        assertThat(plans.facilitation.carryOver(plans.facilitator(imported.getFirst()), plans.of(imported.getLast())))
                .isZero();
        assertThat(plans.of(imported.getFirst()).actions()).singleElement().satisfies(action -> assertThat(
                        action.carriedFrom())
                .isEqualTo(plans.of(imported.getLast()).actions().getFirst().id()));
    }

    @Test
    void sealed_sections_can_be_read_only_with_the_same_secret() {
        roundWithAnswer(Mode.ANONYMOUS, null, "Words");
        byte[] file = ExportFile.write(writer.write(partnership.id()), KEY);
        assertThat(ExportFile.read(stream(file), EncryptionKey.of("the secret of two installations")))
                .isEqualTo(ExportFile.read(stream(file), KEY));
        assertThatThrownBy(() -> ExportFile.read(stream(file), EncryptionKey.of("another secret of as many letters")))
                .isInstanceOfSatisfying(InvalidFile.class, refused -> assertThat(refused.sentence())
                        .startsWith("This file was encrypted with another secret.")
                        .contains("patlive.moving.secret"));
        assertThat(text(file)).isNotEqualTo(text(ExportFile.write(writer.write(partnership.id()), KEY)));
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
    void a_changed_sealed_section_is_refused_and_so_are_changes_of_what_surrounds_it(String change) {
        RoundData round = roundWithAnswer(Mode.ANONYMOUS, null, "Words");
        rounds.conceal(facilitator, round.id(), true);
        roundWithAnswer(Mode.ANONYMOUS, null, "Other words");
        ObjectNode document = (ObjectNode) JsonDocument.read(files.exportFile(facilitator, partnership.id()));
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
        assertRefused(JsonDocument.write(document), "“/rounds/1” was cut off or changed");
    }

    static Stream<Arguments> something_that_is_not_the_file_of_a_partnership_is_refused() {
        return Stream.of(
                Arguments.of("", "This is not a partnership file"),
                Arguments.of("respondent,organisation", "This is not a partnership file"),
                Arguments.of("[]", "This is not a partnership file"),
                Arguments.of("{}", "This is not a partnership file"),
                Arguments.of("{\"format\":\"patlive-partnership\",", "This is not a partnership file"),
                Arguments.of("{\"format\":\"other\"}", "This is not a partnership file"),
                Arguments.of("[".repeat(5000), "This is not a partnership file"),
                Arguments.of("{\"format\":\"patlive-partnership\",\"version\":3}", "another version of PAT Live"),
                Arguments.of("{\"format\":\"patlive-partnership\",\"version\":0}", "another version of PAT Live"),
                Arguments.of("{\"format\":\"patlive-partnership\",\"version\":1}", "“/seal” is missing"),
                Arguments.of(
                        "{\"format\":\"patlive-partnership\",\"version\":2,\"x\":1}",
                        "“/” has a field that this version doesn’t know"));
    }

    @ParameterizedTest
    @MethodSource
    void something_that_is_not_the_file_of_a_partnership_is_refused(String file, String sentence) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Test
    void a_cut_off_file_is_refused() {
        roundWithAnswer(Mode.OPEN, "Ada", "Words");
        byte[] whole = files.exportFile(facilitator, partnership.id());
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "or it was cut off");
    }

    @Test
    void reading_an_endless_file_stops_at_the_maximum() {
        assertThatThrownBy(() -> files.importFile(
                        facilitator,
                        new SequenceInputStream(
                                stream("[\"".getBytes(StandardCharsets.UTF_8)), new EndlessInputStream())))
                .isInstanceOfSatisfying(FileTooLarge.class, refused -> assertThat(refused.sentence())
                        .isEqualTo("The file is too large. Use one of up to 64 MB."));
    }

    private static final class EndlessInputStream extends InputStream {
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

    /** Content that only somebody with the secret could encrypt, or a program with a defect. */
    static Stream<Arguments> invalid_content_is_refused() {
        return Stream.of(
                invalid(
                        "“/rounds/1/mode” is not one of OPEN, ORGANISATION, ANONYMOUS",
                        round -> round.put("mode", "SECRET")),
                invalid("“/rounds/1/threshold” isn’t between 3 and", round -> round.put("threshold", 2)),
                invalid("“/rounds/1/createdAt” is not a time", round -> round.put("createdAt", "yesterday")),
                invalid("“/rounds/1/minutes” isn’t between 1 and 600", round -> round.put("minutes", 0)),
                invalid("“/rounds/1/statement” is not a statement", round -> round.put("statement", "W1")),
                invalid("“/rounds/1/language” is not a language", round -> round.put("language", "en_GB!")),
                invalid("“/rounds/1/title” is missing", round -> round.remove("title")),
                invalid("“/rounds/1/title” is not text", round -> round.putNull("title")),
                invalid(
                        "“/rounds/1/title” is longer than 200 characters",
                        round -> round.put("title", "x".repeat(201))),
                invalid("“/rounds/1/title” has a character", round -> round.put("title", "a\0b")),
                invalid("“/rounds/1” has a field", round -> round.put("code", "ABCDEF")),
                invalid(
                        "“/rounds/1/findings/1” has a field",
                        round -> ((ArrayNode) round.get("findings")).addObject().put("x", 1)),
                invalid("has answers from before", round -> round.put("state", "DRAFT")),
                invalid(
                        "has answers that are not encrypted",
                        round -> round.set("respondents", round.at("/sealed/respondents"))),
                invalid("refers to nothing", round -> respondent(round).put("organisation", 9)),
                invalid("refers to nothing", round -> respondent(round).put("organisation", 0)),
                invalid("names partners", round -> respondent(round).put("name", "Ada")),
                invalid("isn’t on its scale", round -> answers(round).set("1A", answer(5, 0, 0))),
                invalid("isn’t on its scale", round -> answers(round).set("1A", answer(4, 9, 0))),
                invalid("isn’t on its scale", round -> answers(round).set("7A", answer(4, 0, 0))),
                invalid("isn’t on its scale", round -> answers(round).put("1A", 4)),
                invalid("isn’t on its scale", round -> answers(round)
                        .set("1A", answer(4, 1, 0))), // after a release that never was
                invalid("can’t have been shown", round -> band(round, 1, 1)),
                invalid("“/rounds/1/bands/1/principle” isn’t between 1 and 6", round -> band(round, 7, 0)),
                invalid("appears twice", round -> {
                    band(round, 1, 0);
                    band(round, 1, 0);
                }),
                invalid("appears twice", round -> comments(round)
                        .add(comments(round).get(0).deepCopy())),
                invalid(
                        "“/rounds/1/comments/1/respondent” refers to nothing",
                        round -> ((ObjectNode) comments(round).get(0)).put("respondent", 2)),
                invalid(
                        "“/rounds/1/comments/1/topic” isn’t something a comment can be about",
                        round -> ((ObjectNode) comments(round).get(0)).put("topic", "W1")),
                invalid(
                        "longer than 4,000",
                        round -> ((ObjectNode) comments(round).get(0)).put("words", "x".repeat(4001))),
                invalid("too many or too few choices", round -> ((ArrayNode) round.get("shownLooks"))
                        .addObject()
                        .put("look", "HANDS")
                        .putArray("counts")
                        .add(1)),
                invalid("/slot” is not a field", round -> wording(round).put("slot", "COLOUR")),
                invalid("/slot” is not a field", round -> wording(round).put("slot", "STANCE 9")),
                invalid("/words” doesn’t fit its field", round -> wording(round).put("slot", "DUE")),
                invalid("/action” refers to nothing", round -> wording(round).put("action", 7)),
                invalid("is incomplete", round -> wording(round).put("replacedBy", 999)),
                invalid("is incomplete", round -> wording(round).put("revision", 999)),
                invalid(
                        "is merged into itself",
                        round -> wording(round).put("slot", "ABSENCE").put("words", "INTO 1")),
                invalid("“/rounds/1/plan/actions/carriedFrom” refers to nothing", round -> ((ObjectNode)
                                round.at("/sealed/plan/actions/0"))
                        .putArray("carriedFrom")
                        .add(1)
                        .add(1)));
    }

    @ParameterizedTest
    @MethodSource
    void invalid_content_is_refused(String sentence, Consumer<ObjectNode> change) {
        RoundData round = roundWithAnswer(Mode.ANONYMOUS, null, "Words");
        plans.propose(plans.facilitator(round), "Meet earlier");
        assertIsRefused(sentence, change);
    }

    /** Published figures are shown as they are, so an import must not bring any that cannot have been published. */
    static Stream<Arguments> figures_that_cannot_have_been_published_are_refused() {
        String noFigures = "can’t have been published in this round";
        return Stream.of(
                invalid("the published figures of “/rounds/1” are missing", round -> ((ObjectNode) round.get("sealed"))
                        .remove("published")),
                invalid("the figures of “/rounds/1” were never published", round -> round.put("publications", 0)),
                invalid("has answers that are not encrypted", round -> round.set("published", published(round))),
                invalid("“/rounds/1/published” is from a newer version", round -> published(round)
                        .put("format", PublishedFormat.NEWEST + 1)),
                invalid("“/rounds/1/published/format” isn’t between 1 and", round -> published(round)
                        .put("format", 0)),
                invalid("“/rounds/1/published/later” isn’t between 0 and", round -> published(round)
                        .put("later", -1)),
                invalid("damaged (at “/rounds/1/published/figures”)", round -> published(round)
                        .put("figures", "{}")),
                invalid(noFigures, round -> published(round).putObject("figures")),
                invalid(noFigures, round -> published(round).put("release", 9)),
                invalid(noFigures, round -> results(round).remove("success")),
                invalid(noFigures, round -> results(round).putNull("success")),
                invalid(noFigures, round -> results(round).put("rumour", 1)),
                invalid(noFigures, round -> results(round).putObject("success")),
                invalid(noFigures, round -> results(round).putObject("success").put("hidden", "BECAUSE")),
                invalid(noFigures, round -> results(round).putObject("success").putNull("shown")),
                invalid(noFigures, round -> ((ArrayNode) results(round).get("principles")).remove(5)),
                invalid(noFigures, round -> ((ArrayNode) results(round).get("statements")).remove(0)),
                invalid(noFigures, round -> ((ObjectNode) results(round).get("disclosure")).put("threshold", 3)),
                invalid("names partners", round -> published(round).putObject("individuals")),
                invalid("names partners", round -> ((ArrayNode) results(round).get("individuals")).addObject()),
                invalid("names partners", round -> ((ArrayNode) published(round).at("/figures/progress/named"))
                        .addObject()
                        .put("name", "Ada")
                        .put("principles", 6)));
    }

    @ParameterizedTest
    @MethodSource
    void figures_that_cannot_have_been_published_are_refused(String sentence, Consumer<ObjectNode> change) {
        rounds.close(facilitator, roundWithAnswer(Mode.ANONYMOUS, null, "Words").id());
        assertIsRefused(sentence, change);
    }

    /** Asserts that the file is refused with this sentence once its round has been changed, and nothing is stored. */
    private void assertIsRefused(String sentence, Consumer<ObjectNode> change) {
        ObjectNode document = writer.write(partnership.id());
        change.accept((ObjectNode) document.at("/rounds/0"));
        Map<String, Long> before = stored.counted();
        assertThatThrownBy(() -> reader.importPartnership(facilitator, document))
                .isInstanceOfSatisfying(InvalidFile.class, refused -> assertThat(refused.sentence())
                        .contains(sentence));
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

    /** In version 1 there were no published figures. */
    @Test
    void a_closed_round_of_a_version_1_file_gets_its_published_figures_on_import() {
        RoundData round = roundWithAnswer(Mode.ORGANISATION, null, "Words");
        RoundData closed = rounds.close(facilitator, round.id());
        ObjectNode document = writer.write(partnership.id());
        ObjectNode old = (ObjectNode) document.at("/rounds/0");
        old.remove(List.of("bands", "publications"));
        ((ObjectNode) old.get("sealed")).remove("published");
        FormatOneUpgrade.upgrade(old);

        PartnershipData moved = register.partnership(facilitator, reader.importPartnership(facilitator, document));

        RoundData imported = rounds.of(facilitator, moved.id()).getFirst();
        assertThat(imported.publications()).isEqualTo(1);
        assertThat(figures.of(imported.id()).orElseThrow())
                .isEqualTo(figures.of(closed.id()).orElseThrow());
    }

    @Test
    void reasons_that_an_earlier_version_published_in_words_stay_as_they_are() {
        String reason = "At least two respondents have a principle total of 12 or less.";
        rounds.close(facilitator, roundWithAnswer(Mode.ANONYMOUS, null, "Words").id());
        ObjectNode document = writer.write(partnership.id());
        ObjectNode round = (ObjectNode) document.at("/rounds/0");
        published(round).put("format", 1);
        ObjectNode scenario =
                results(round).putObject("scenario").putObject("shown").put("letter", "B");
        scenario.putArray("alternatives");
        scenario.putArray("reasons").add(reason);

        PartnershipData moved = register.partnership(facilitator, reader.importPartnership(facilitator, document));

        RoundData imported = rounds.of(facilitator, moved.id()).getFirst();
        assertThat(figures.of(imported.id())
                        .orElseThrow()
                        .results()
                        .scenario()
                        .get()
                        .reasons())
                .containsExactly(new ScenarioReason.InWords(reason));
    }

    @Test
    void an_invalid_released_answer_of_a_version_1_file_is_refused() {
        roundWithAnswer(Mode.ANONYMOUS, null, "Words");
        ObjectNode document = writer.write(partnership.id());
        ObjectNode old = (ObjectNode) document.at("/rounds/0");
        answers(old).set("1A", answer(4, 9, 0));
        FormatOneUpgrade.upgrade(old);
        assertThatThrownBy(() -> reader.importPartnership(facilitator, document))
                .isInstanceOfSatisfying(InvalidFile.class, refused -> assertThat(refused.sentence())
                        .contains("isn’t on its scale"));
    }

    @Test
    void two_organisations_with_the_same_name_are_refused() {
        ObjectNode document = writer.write(partnership.id());
        ((ObjectNode) document.at("/organisations/1")).put("name", " COUNCIL");
        assertThatThrownBy(() -> reader.importPartnership(facilitator, document))
                .isInstanceOfSatisfying(InvalidFile.class, refused -> assertThat(refused.sentence())
                        .contains("the same name"));
    }

    private static Arguments invalid(String sentence, Consumer<ObjectNode> change) {
        return Arguments.of(sentence, change);
    }

    private static ObjectNode respondent(ObjectNode round) {
        return (ObjectNode) round.at("/sealed/respondents/0");
    }

    private static ObjectNode answers(ObjectNode round) {
        return (ObjectNode) respondent(round).get("answers");
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

    private static ArrayNode answer(int points, int touched, int version) {
        return JSON.arrayNode().add(points).add(touched).add(version);
    }

    private RoundData roundWithAnswer(Mode mode, @Nullable String name, String words) {
        RoundData round = workshop.aRound().of(partnership).inMode(mode).open();
        RespondentId partner = joining.join(
                round.id(),
                new JoinDetails(partnership.organisations().getFirst().id(), Level.BOARD, name));
        intake.answer(partner, Item.of("1A"), 3);
        intake.comment(partner, CommentTopic.PERFORMANCE, words);
        return round;
    }

    private RoundData closedRound() {
        RoundData round =
                workshop.aRound().of(partnership).inMode(Mode.ANONYMOUS).open();
        return rounds.close(facilitator, round.id());
    }

    private void assertRefused(byte[] file, String sentence) {
        Map<String, Long> before = stored.counted();
        assertThatThrownBy(() -> files.importFile(facilitator, stream(file)))
                .isInstanceOfSatisfying(InvalidFile.class, refused -> assertThat(refused.sentence())
                        .contains(sentence));
        assertThat(stored.counted()).isEqualTo(before);
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
