package org.patlive.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.RemarkData;
import org.patlive.actionplan.plan.Wording;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.feedback.finding.FindingData;
import org.patlive.instrument.Instrument;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;
import org.patlive.testing.RoundDataBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Builds the export of a plan from fields and actions, without a database. */
public final class PlanBuilder {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instrument INSTRUMENT = published();

    final List<OrganisationData> organisations = new ArrayList<>();
    final List<FindingData> findings = new ArrayList<>();
    final List<AreaData> areas = new ArrayList<>();
    final Map<ActionId, String> followUps = new LinkedHashMap<>();
    long version = 1;
    public String partnership = "Riverside Partnership";
    public String title = "This year";

    private final RoundId round = RoundId.random();
    private final Map<PlanField, List<Wording>> slots = new LinkedHashMap<>();
    private final List<ActionData> actions = new ArrayList<>();

    public OrganisationId organisation(String name) {
        OrganisationId id = OrganisationId.random();
        organisations.add(new OrganisationData(id, name, Sector.PUBLIC));
        return id;
    }

    public PlanBuilder with(FieldKind ofPlan, String... wordings) {
        slots.put(PlanField.of(ofPlan), wordings(wordings));
        return this;
    }

    public ActionBuilder action(String... what) {
        return new ActionBuilder().with(FieldKind.WHAT, what);
    }

    public ExportedPlan build() {
        RoundData data = RoundDataBuilder.roundData()
                .withId(round)
                .of(partnership)
                .called(title)
                .inMode(Mode.ANONYMOUS)
                .withOrganisations(organisations)
                .inState(RoundState.CLOSED)
                .build();
        PlanData plan = new PlanData(round, version, slots, actions, List.of(), areas, 1, null);
        PlanFieldText fieldText = new PlanFieldText(INSTRUMENT, data, plan, findings);
        return new PlanMapper(data, plan, fieldText, followUps).toExportedPlan(TODAY);
    }

    private static Instrument published() {
        try (var context = new AnnotationConfigApplicationContext("org.patlive.instrument")) {
            return context.getBean(Instrument.class);
        }
    }

    private static List<Wording> wordings(String... words) {
        List<Wording> wordings = new ArrayList<>();
        for (String one : words) {
            AuthorLabel label = wordings.isEmpty() ? AuthorLabel.facilitator() : AuthorLabel.at("Charity");
            wordings.add(new Wording(wordings.size() + 1, one, UUID.randomUUID(), UUID.randomUUID(), label));
        }
        return wordings;
    }

    /** Builds one action of the plan. */
    public final class ActionBuilder {

        private final ActionId id = ActionId.random();
        private final Map<PlanField, List<Wording>> slots = new LinkedHashMap<>();
        private final List<RemarkData> remarks = new ArrayList<>();
        private final Map<UUID, AuthorLabel> supporters = new LinkedHashMap<>();
        private final List<ActionData> merged = new ArrayList<>();

        public ActionBuilder with(FieldKind field, String... wordings) {
            slots.put(PlanField.of(id, field), wordings(wordings));
            return this;
        }

        public ActionBuilder of(OrganisationId organisation, FieldKind field, String... wordings) {
            slots.put(PlanField.of(id, field, organisation), wordings(wordings));
            return this;
        }

        public ActionBuilder remark(String words) {
            remarks.add(new RemarkData(UUID.randomUUID(), words, UUID.randomUUID(), AuthorLabel.at("Charity")));
            return this;
        }

        ActionBuilder supported(int by) {
            for (int person = 0; person < by; person++) {
                supporters.put(UUID.randomUUID(), AuthorLabel.at("Council"));
            }
            return this;
        }

        ActionBuilder merging(ActionBuilder other) {
            merged.add(other.data());
            return this;
        }

        ActionBuilder carried(String from) {
            followUps.put(id, from);
            return this;
        }

        public ActionId onTheBoard() {
            actions.add(data());
            return id;
        }

        private ActionData data() {
            Author by = new Author(round, UUID.randomUUID(), AuthorLabel.facilitator(), null, true);
            return new ActionData(id, by, slots, remarks, supporters, Map.of(), null, merged);
        }
    }
}
