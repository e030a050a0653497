package org.patlive.exchange.format;

import static org.patlive.exchange.format.ValueFormats.FLAG;
import static org.patlive.exchange.format.ValueFormats.JSON;
import static org.patlive.exchange.format.ValueFormats.OBJECT;
import static org.patlive.exchange.format.ValueFormats.TIME;
import static org.patlive.exchange.format.ValueFormats.choice;
import static org.patlive.exchange.format.ValueFormats.code;
import static org.patlive.exchange.format.ValueFormats.count;
import static org.patlive.exchange.format.ValueFormats.list;
import static org.patlive.exchange.format.ValueFormats.number;
import static org.patlive.exchange.format.ValueFormats.reference;
import static org.patlive.exchange.format.ValueFormats.string;
import static org.patlive.exchange.format.ValueFormats.text;
import static org.patlive.exchange.format.ValueFormats.whole;

import java.util.List;
import java.util.Map;
import org.patlive.actionplan.plan.AreaData;
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
import org.patlive.exchange.format.Column.Form;
import org.patlive.exchange.imports.FiguresReader;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * What a file of a partnership holds, table by table.
 *
 * @see "docs/format.md"
 */
public final class PartnershipFormat {

    public static final String NAME = "patlive-partnership";
    public static final int VERSION = 2;

    /** Read as well: it told what the last release showed of each answer. */
    public static final int FIRST_VERSION = 1;

    private static final int NAMES = 200;
    private static final int LABELS = 250;
    private static final int SENTENCES = 1000;
    private static final String OF_ROUND = "round_id = ?";
    private static final String OF_RESPONDENTS = "respondent_id in (select id from respondent where round_id = ?)";
    private static final String OF_ACTIONS = "action_id in (select id from plan_action where round_id = ?)";

    private static final Form STATEMENT = code(PartnershipFormat::statement, "is no statement");
    private static final Form SUBJECT = code(FindingSubject::new, "is neither a principle nor an element");
    private static final Form LOOK = code(RoomQuestion::of, "is no question");
    private static final Form TOPIC = code(CommentTopic::new, "is nothing to comment on");
    private static final Form LEVELS = list(",", JSON::stringNode, (value, place) -> Level.valueOf(string(value))
            .name());
    private static final Form COUNTS = list(
            " ",
            count -> JSON.numberNode(Integer.parseInt(count)),
            (value, place) -> String.valueOf(number(value, 0, Integer.MAX_VALUE)));

    public static final Table PARTNERSHIP =
            Table.of("partnership", "id = ?", Column.of("name", text(NAMES, false)), Column.of("created_at", TIME));

    public static final Table ORGANISATIONS = Table.of(
            "organisation",
            "partnership_id = ?",
            Column.of("name", text(NAMES, false)),
            Column.of("sector", choice(Sector.class)));

    public static final Table ROUNDS = Table.of(
            "assessment_round",
            "partnership_id = ?",
            Column.of("title", text(NAMES, false)),
            Column.of("purpose", choice(Purpose.class)),
            Column.of("mode", choice(Mode.class)),
            Column.of("threshold", whole(Disclosure.LOWEST_THRESHOLD, Integer.MAX_VALUE)),
            Column.of("levels", LEVELS),
            Column.of("state", choice(RoundState.class)),
            Column.of("created_at", TIME),
            Column.of("released", count()),
            Column.of("scene", choice(Scene.class)),
            Column.of("statement", STATEMENT).orNothing(),
            Column.of("heatmap", choice(HeatmapMode.class)),
            Column.of("frozen_scene", choice(Scene.class)).orNothing(),
            Column.of("frozen_statement", STATEMENT).orNothing(),
            Column.of("frozen_heatmap", choice(HeatmapMode.class)).orNothing(),
            Column.of("concealed", FLAG),
            Column.of("asking", LOOK).orNothing(),
            Column.of("minutes", whole(1, FeedbackMeeting.MOST_MINUTES)),
            Column.of("timer", TIME).orNothing(),
            Column.of("planning", FLAG),
            Column.of("published", "publications", whole(0, Integer.MAX_VALUE)));

    /** What the room has been shown of an open Anonymous round. */
    public static final Table BANDS = Table.of(
                    "shown_band",
                    OF_ROUND,
                    Column.of("principle", whole(1, 6)),
                    Column.of("band", choice(ShownBand.class)),
                    Column.of("release", count()))
            .keyedBy("principle");

    /** What was published of a round that was closed: see {@link FiguresReader}. */
    public static final Table FIGURES = Table.of(
            "published_figures",
            OF_ROUND,
            Column.of("format", whole(1, PublishedFormat.NEWEST)),
            Column.of("release", count()),
            Column.of("figures", OBJECT),
            Column.of("individuals", OBJECT).orNothing(),
            Column.of("later", whole(0, Integer.MAX_VALUE)));

    public static final Table FINDINGS = Table.of(
            "finding",
            OF_ROUND,
            Column.of("subject", SUBJECT),
            Column.of("words", text(SENTENCES, false)),
            Column.of("shown", FLAG));

    public static final Table SHOWN_LOOKS = Table.of(
                    "shown_look", OF_ROUND, Column.of("look", LOOK), Column.of("counts", COUNTS))
            .keyedBy("look");

    public static final Table RESPONDENTS = Table.of(
            "respondent",
            OF_ROUND,
            Column.of("organisation_id", "organisation", reference(ListReference.ORGANISATION))
                    .orNothing(),
            Column.of("level", choice(Level.class)).orNothing(),
            Column.of("name", text(JoinDetails.LONGEST_NAME, false)).orNothing(),
            Column.of("finished", FLAG));

    /** Written as {@code "answers"} of their respondent: see {@link AnswerFields}. */
    public static final Table ANSWERS = Table.of(
            "answer",
            OF_RESPONDENTS,
            Column.of("item", code(Item::of, "is nothing that is asked")),
            Column.of("points", whole(1, 5)),
            Column.of("touched", count()),
            Column.of("version", whole(0, Integer.MAX_VALUE)));

    public static final Table COMMENTS = commentTable("answer_comment");
    public static final Table SHOWN_COMMENTS = commentTable("shown_comment");

    public static final Table LOOK_ANSWERS = Table.of(
                    "look_answer",
                    OF_RESPONDENTS,
                    respondent(),
                    Column.of("look", LOOK),
                    Column.of("choice", whole(1, 4)))
            .keyedBy("respondent_id", "look");

    public static final Table PLAN = Table.of(
            "action_plan",
            OF_ROUND,
            Column.of("version", count()),
            Column.of("page", whole(1, Integer.MAX_VALUE)),
            Column.of("enlarged", reference(ListReference.ACTION)).orNothing());

    public static final Table ACTIONS = Table.of(
            "plan_action",
            OF_ROUND,
            Column.of("writing", reference(ListReference.WRITING)),
            Column.of("author", reference(ListReference.AUTHOR)),
            Column.of("label", text(LABELS, false)),
            Column.of("organisation_id", "organisation", reference(ListReference.ORGANISATION))
                    .orNothing(),
            Column.of("carried_from", PlanValueFormats.CARRIED_FROM).orNothing());

    public static final Table WORDINGS = Table.of(
                    "plan_wording",
                    OF_ROUND,
                    Column.of("id", "number", count()),
                    Column.of("revision", count()),
                    Column.of("action_id", "action", reference(ListReference.ACTION))
                            .orNothing(),
                    Column.of("slot", PlanValueFormats.SLOT),
                    Column.of("writing", reference(ListReference.WRITING)),
                    Column.of("stroke", whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                    Column.of("words", PlanValueFormats.WORDS),
                    Column.of("author", reference(ListReference.AUTHOR)),
                    Column.of("label", text(LABELS, false)),
                    Column.of("replaced_by", count()).orNothing())
            .keyedBy("id");

    public static final Table SUPPORTS =
            Table.of("plan_support", OF_ACTIONS, action(), author(), label()).keyedBy("action_id", "author");

    public static final Table REMARKS = Table.of(
            "plan_remark",
            OF_ACTIONS,
            action(),
            Column.of("place", count()),
            Column.of("words", text(SENTENCES, false)),
            author(),
            label(),
            Column.of("removed", FLAG));

    public static final Table AREAS = Table.of(
            "plan_area",
            OF_ROUND,
            Column.of("kind", choice(AreaData.Kind.class)),
            Column.of("subject", SUBJECT),
            Column.of("finding_id", "finding", reference(ListReference.FINDING)).orNothing(),
            Column.of("words", text(SENTENCES, false)),
            Column.of("place", whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Column.of("removed", FLAG));

    public static final List<Table> TABLES = List.of(
            PARTNERSHIP,
            ORGANISATIONS,
            ROUNDS,
            BANDS,
            FIGURES,
            FINDINGS,
            SHOWN_LOOKS,
            RESPONDENTS,
            ANSWERS,
            COMMENTS,
            SHOWN_COMMENTS,
            LOOK_ANSWERS,
            PLAN,
            ACTIONS,
            WORDINGS,
            SUPPORTS,
            REMARKS,
            AREAS);

    /** What stays behind, and why; a table, or a column of one that travels. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("facilitator", "accounts belong to an installation"),
            Map.entry("server_secret", "secrets belong to an installation"),
            Map.entry("respondent_token", "keys to sheets work where they were given"),
            Map.entry("api_token", "keys for programs work where they were made"),
            Map.entry("webhook", "whom to tell is for each installation to say"),
            Map.entry("webhook_delivery", "what is still to be told is told from where it happened"),
            Map.entry("typed_sheet", "whoever types in paper sheets sends them again to where they were typed"),
            Map.entry("plan_editor", "who is writing at the moment is writing there"),
            Map.entry("partnership.facilitator_id", "it becomes the facilitator's who takes it in"),
            Map.entry("organisation.position", "is the place in the list"),
            Map.entry("finding.position", "is the place in the list"),
            Map.entry("assessment_round.code", "a code leads to one place; the round gets another"),
            Map.entry("assessment_round.screen_key", "a screen's address leads to one place; the round gets another"),
            Map.entry("assessment_round.version", "tells late news of one installation apart"),
            Map.entry("answer.respondent_id", "is where they stand"),
            Map.entry("answer_comment.version", "tells two tabs of one phone apart"));

    private PartnershipFormat() {}

    /** A band that an open Anonymous round can show, by the name under which it is stored. */
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

    private static Table commentTable(String name) {
        return Table.of(
                        name,
                        OF_RESPONDENTS,
                        respondent(),
                        Column.of("topic", TOPIC),
                        Column.of("words", text(AnswerIntake.LONGEST_COMMENT, true)))
                .keyedBy("respondent_id", "topic");
    }

    private static Column respondent() {
        return Column.of("respondent_id", "respondent", reference(ListReference.RESPONDENT));
    }

    private static Column action() {
        return Column.of("action_id", "action", reference(ListReference.ACTION));
    }

    private static Column author() {
        return Column.of("author", reference(ListReference.AUTHOR));
    }

    private static Column label() {
        return Column.of("label", text(LABELS, false));
    }
}
