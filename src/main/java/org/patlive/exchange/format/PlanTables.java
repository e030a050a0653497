package org.patlive.exchange.format;

import static org.patlive.exchange.format.TableFormat.OF_ROUND;
import static org.patlive.exchange.format.ValueFormats.FLAG;
import static org.patlive.exchange.format.ValueFormats.SENTENCE;
import static org.patlive.exchange.format.ValueFormats.SUBJECT;
import static org.patlive.exchange.format.ValueFormats.choice;
import static org.patlive.exchange.format.ValueFormats.count;
import static org.patlive.exchange.format.ValueFormats.integer;
import static org.patlive.exchange.format.ValueFormats.reference;
import static org.patlive.exchange.format.ValueFormats.text;

import org.patlive.actionplan.plan.AreaData;

/** The tables of an action plan that a file holds: the part of {@link PartnershipFormat} about plans. */
public final class PlanTables {

    private static final int MAX_LABEL = 250;
    private static final String OF_ACTIONS = "action_id in (select id from plan_action where round_id = ?)";

    public static final TableFormat PLAN = TableFormat.of(
            "action_plan",
            OF_ROUND,
            Column.of("version", count()),
            Column.of("page", integer(1, Integer.MAX_VALUE)),
            Column.of("enlarged", reference(ReferenceKind.ACTION)).asOptional());

    public static final TableFormat ACTIONS = TableFormat.of(
            "plan_action",
            OF_ROUND,
            Column.of("edit_session", "writing", reference(ReferenceKind.EDIT_SESSION)),
            Column.of("author", reference(ReferenceKind.AUTHOR)),
            Column.of("label", text(MAX_LABEL, false)),
            Column.of("organisation_id", "organisation", reference(ReferenceKind.ORGANISATION))
                    .asOptional(),
            Column.of("carried_from", PlanValueFormats.CARRIED_FROM).asOptional());

    public static final TableFormat WORDINGS = TableFormat.of(
                    "plan_wording",
                    OF_ROUND,
                    Column.of("id", "number", count()),
                    Column.of("revision", count()),
                    Column.of("action_id", "action", reference(ReferenceKind.ACTION))
                            .asOptional(),
                    Column.of("field", "slot", PlanValueFormats.FIELD),
                    Column.of("edit_session", "writing", reference(ReferenceKind.EDIT_SESSION)),
                    Column.of("edit_number", "stroke", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                    Column.of("words", PlanValueFormats.WORDS),
                    Column.of("author", reference(ReferenceKind.AUTHOR)),
                    Column.of("label", text(MAX_LABEL, false)),
                    Column.of("replaced_by", count()).asOptional())
            .keyedBy("id");

    public static final TableFormat SUPPORTS = TableFormat.of("plan_support", OF_ACTIONS, action(), author(), label())
            .keyedBy("action_id", "author");

    public static final TableFormat REMARKS = TableFormat.of(
            "plan_remark",
            OF_ACTIONS,
            action(),
            Column.of("position", "place", count()),
            Column.of("words", SENTENCE),
            author(),
            label(),
            Column.of("removed", FLAG));

    public static final TableFormat AREAS = TableFormat.of(
            "plan_area",
            OF_ROUND,
            Column.of("kind", choice(AreaData.Kind.class)),
            Column.of("subject", SUBJECT),
            Column.of("finding_id", "finding", reference(ReferenceKind.FINDING)).asOptional(),
            Column.of("words", SENTENCE),
            Column.of("position", "place", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Column.of("removed", FLAG));

    private PlanTables() {}

    private static Column action() {
        return Column.of("action_id", "action", reference(ReferenceKind.ACTION));
    }

    private static Column author() {
        return Column.of("author", reference(ReferenceKind.AUTHOR));
    }

    private static Column label() {
        return Column.of("label", text(MAX_LABEL, false));
    }
}
