package org.patlive.exchange.format;

import static org.patlive.exchange.format.TableFormat.OF_ROUND;
import static org.patlive.exchange.format.ValueFormats.FLAG;
import static org.patlive.exchange.format.ValueFormats.JSON;
import static org.patlive.exchange.format.ValueFormats.OBJECT;
import static org.patlive.exchange.format.ValueFormats.SENTENCE;
import static org.patlive.exchange.format.ValueFormats.SUBJECT;
import static org.patlive.exchange.format.ValueFormats.TIME;
import static org.patlive.exchange.format.ValueFormats.choice;
import static org.patlive.exchange.format.ValueFormats.code;
import static org.patlive.exchange.format.ValueFormats.count;
import static org.patlive.exchange.format.ValueFormats.integer;
import static org.patlive.exchange.format.ValueFormats.list;
import static org.patlive.exchange.format.ValueFormats.number;
import static org.patlive.exchange.format.ValueFormats.reference;
import static org.patlive.exchange.format.ValueFormats.string;
import static org.patlive.exchange.format.ValueFormats.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.publication.PublishedFormat;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.FeedbackMeeting;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * The tables that the file of a partnership holds, with their columns and the formats of their values.
 *
 * @see "docs/format.md"
 */
public final class PartnershipFormat {

    public static final String NAME = "patlive-partnership";
    public static final int VERSION = 2;

    /** The oldest version that can be read: in it each answer has the points that the last release showed. */
    public static final int FIRST_VERSION = 1;

    private static final int MAX_NAME = 200;
    private static final int MAX_LANGUAGE = 35;
    private static final String OF_RESPONDENTS = "respondent_id in (select id from respondent where round_id = ?)";

    private static final ValueFormat STATEMENT = code(PartnershipFormat::statement, "exchange.value.not-a-statement");
    private static final ValueFormat QUESTION = code(RoomQuestion::of, "exchange.value.not-a-question");
    private static final ValueFormat TOPIC = code(CommentTopic::new, "exchange.value.not-a-topic");
    private static final ValueFormat LANGUAGE = code(PartnershipFormat::language, "exchange.value.not-a-language");
    private static final ValueFormat LEVELS =
            list(",", JSON::stringNode, value -> Level.valueOf(string(value)).name());
    private static final ValueFormat COUNTS = list(
            " ",
            count -> JSON.numberNode(Integer.parseInt(count)),
            value -> String.valueOf(number(value, 0, Integer.MAX_VALUE)));

    public static final TableFormat PARTNERSHIP = TableFormat.of(
            "partnership", "id = ?", Column.of("name", text(MAX_NAME, false)), Column.of("created_at", TIME));

    public static final TableFormat ORGANISATIONS = TableFormat.of(
            "organisation",
            "partnership_id = ?",
            Column.of("name", text(MAX_NAME, false)),
            Column.of("sector", choice(Sector.class)));

    public static final TableFormat ROUNDS = TableFormat.of(
            "assessment_round",
            "partnership_id = ?",
            Column.of("title", text(MAX_NAME, false)),
            Column.of("purpose", choice(Purpose.class)),
            Column.of("mode", choice(Mode.class)),
            Column.of("threshold", integer(Disclosure.LOWEST_THRESHOLD, Integer.MAX_VALUE)),
            Column.of("levels", LEVELS),
            Column.of("language", LANGUAGE).asOptional(),
            Column.of("state", choice(RoundState.class)),
            Column.of("created_at", TIME),
            Column.of("last_release", "released", count()),
            Column.of("scene", choice(Scene.class)),
            Column.of("statement", STATEMENT).asOptional(),
            Column.of("heatmap", choice(HeatmapMode.class)),
            Column.of("frozen_scene", choice(Scene.class)).asOptional(),
            Column.of("frozen_statement", STATEMENT).asOptional(),
            Column.of("frozen_heatmap", choice(HeatmapMode.class)).asOptional(),
            Column.of("concealed", FLAG),
            Column.of("open_question", "asking", QUESTION).asOptional(),
            Column.of("agenda_minutes", "minutes", integer(1, FeedbackMeeting.MAX_MINUTES)),
            Column.of("timer_end", "timer", TIME).asOptional(),
            Column.of("plan_on_phones", "planning", FLAG),
            Column.of("publications", integer(0, Integer.MAX_VALUE)));

    /** The bands that the screen has shown of an open Anonymous round. */
    public static final TableFormat BANDS = TableFormat.of(
                    "shown_band",
                    OF_ROUND,
                    Column.of("principle", integer(1, 6)),
                    Column.of("band", choice(ShownBand.class)),
                    Column.of("release", count()))
            .keyedBy("principle");

    /** The figures that were published when a round was closed. */
    public static final TableFormat FIGURES = TableFormat.of(
            "published_figures",
            OF_ROUND,
            Column.of("format", integer(1, PublishedFormat.NEWEST)),
            Column.of("release", count()),
            Column.of("figures", OBJECT),
            Column.of("individuals", OBJECT).asOptional(),
            Column.of("later_respondents", "later", integer(0, Integer.MAX_VALUE)));

    public static final TableFormat FINDINGS = TableFormat.of(
            "finding", OF_ROUND, Column.of("subject", SUBJECT), Column.of("words", SENTENCE), Column.of("shown", FLAG));

    public static final TableFormat SHOWN_QUESTIONS = TableFormat.of(
                    "shown_question", OF_ROUND, Column.of("question", "look", QUESTION), Column.of("counts", COUNTS))
            .keyedBy("question");

    public static final TableFormat RESPONDENTS = TableFormat.of(
            "respondent",
            OF_ROUND,
            Column.of("organisation_id", "organisation", reference(ReferenceKind.ORGANISATION))
                    .asOptional(),
            Column.of("level", choice(Level.class)).asOptional(),
            Column.of("name", text(JoinDetails.MAX_NAME_LENGTH, false)).asOptional(),
            Column.of("finished", FLAG));

    /** Written as a field of their respondent, in a format of their own: see {@link AnswerFields}. */
    public static final TableFormat ANSWERS = TableFormat.of(
            "answer",
            OF_RESPONDENTS,
            Column.of("item", code(Item::of, "is nothing that is asked")),
            Column.of("points", integer(1, 5)),
            Column.of("release_when_given", count()),
            Column.of("version", integer(0, Integer.MAX_VALUE)));

    public static final TableFormat COMMENTS = commentTable("answer_comment");
    public static final TableFormat SHOWN_COMMENTS = commentTable("shown_comment");

    public static final TableFormat QUESTION_ANSWERS = TableFormat.of(
                    "question_answer",
                    OF_RESPONDENTS,
                    respondent(),
                    Column.of("question", "look", QUESTION),
                    Column.of("choice", integer(1, 4)))
            .keyedBy("respondent_id", "question");

    public static final List<TableFormat> TABLES = List.of(
            PARTNERSHIP,
            ORGANISATIONS,
            ROUNDS,
            BANDS,
            FIGURES,
            FINDINGS,
            SHOWN_QUESTIONS,
            RESPONDENTS,
            ANSWERS,
            COMMENTS,
            SHOWN_COMMENTS,
            QUESTION_ANSWERS,
            PlanTables.PLAN,
            PlanTables.ACTIONS,
            PlanTables.WORDINGS,
            PlanTables.SUPPORTS,
            PlanTables.REMARKS,
            PlanTables.AREAS);

    /** Tables, and columns of the tables above, that a file does not hold, with the reason. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("facilitator", "accounts belong to an installation"),
            Map.entry("server_secret", "secrets belong to an installation"),
            Map.entry("respondent_token", "tokens are valid where they were issued"),
            Map.entry("api_token", "tokens are valid where they were issued"),
            Map.entry("webhook", "webhooks are configured for each installation"),
            Map.entry("webhook_delivery", "deliveries are made by the installation where the event happened"),
            Map.entry("typed_sheet", "a browser repeats a typed sheet at the installation where it was typed"),
            Map.entry("plan_editor", "who is editing at the moment is editing there"),
            Map.entry("partnership.facilitator_id", "the partnership becomes that of the facilitator who imports it"),
            Map.entry("organisation.position", "is the place in the list"),
            Map.entry("finding.position", "is the place in the list"),
            Map.entry("assessment_round.code", "a code belongs to one installation; the round gets another"),
            Map.entry(
                    "assessment_round.screen_key",
                    "a screen's address belongs to one installation; the round gets another"),
            Map.entry("assessment_round.version", "orders the changes of one installation"),
            Map.entry("answer.respondent_id", "is the respondent whose answers these are"),
            Map.entry("answer_comment.version", "detects conflicts between two tabs of one phone"));

    private PartnershipFormat() {}

    /** A band that an open Anonymous round can show, as it is stored. */
    private enum ShownBand {
        HIGHEST,
        HIGH,
        LOWER
    }

    private static Item statement(String code) {
        Item item = Item.of(code);
        if (!item.isStatement()) {
            throw new IllegalArgumentException(code);
        }
        return item;
    }

    /** Any language, because the installation that reads the file may offer others than the one that wrote it. */
    private static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (!language.toLanguageTag().equals(tag) || tag.length() > MAX_LANGUAGE) {
            throw new IllegalArgumentException(tag);
        }
        return language;
    }

    private static TableFormat commentTable(String name) {
        return TableFormat.of(
                        name,
                        OF_RESPONDENTS,
                        respondent(),
                        Column.of("topic", TOPIC),
                        Column.of("words", text(AnswerIntake.MAX_COMMENT_LENGTH, true)))
                .keyedBy("respondent_id", "topic");
    }

    private static Column respondent() {
        return Column.of("respondent_id", "respondent", reference(ReferenceKind.RESPONDENT));
    }
}
