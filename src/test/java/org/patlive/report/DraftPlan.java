package org.patlive.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.patlive.actionplan.ActionData;
import org.patlive.actionplan.AreaData;
import org.patlive.actionplan.Author;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.PlanData;
import org.patlive.actionplan.RemarkData;
import org.patlive.actionplan.Slot;
import org.patlive.actionplan.Wording;
import org.patlive.analysis.Disclosure;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Meeting;
import org.patlive.assessment.OrganisationData;
import org.patlive.assessment.PartnershipData;
import org.patlive.assessment.Purpose;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundPlan;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.Sector;
import org.patlive.assessment.Staging;
import org.patlive.feedback.FindingData;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Level;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RoundId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A plan that is put together by hand, as the database would give it. */
final class DraftPlan {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instrument INSTRUMENT = published();

    final List<OrganisationData> organisations = new ArrayList<>();
    final List<FindingData> findings = new ArrayList<>();
    final List<AreaData> areas = new ArrayList<>();
    final Map<ActionId, String> followUps = new LinkedHashMap<>();
    long version = 1;
    String partnership = "Riverside Partnership";
    String title = "This year";

    private final RoundId round = RoundId.random();
    private final Map<Slot, List<Wording>> slots = new LinkedHashMap<>();
    private final List<ActionData> actions = new ArrayList<>();

    OrganisationId organisation(String name) {
        OrganisationId id = OrganisationId.random();
        organisations.add(new OrganisationData(id, name, Sector.PUBLIC));
        return id;
    }

    DraftPlan with(Field ofPlan, String... wordings) {
        slots.put(Slot.of(ofPlan), wordings(wordings));
        return this;
    }

    Draft action(String... what) {
        return new Draft().with(Field.WHAT, what);
    }

    WrittenPlan written() {
        RoundData data = new RoundData(
                round,
                new PartnershipData(PartnershipId.random(), FacilitatorId.random(), partnership, organisations),
                new RoundPlan(title, Purpose.AUDIT, Disclosure.of(Mode.ANONYMOUS), Set.of(Level.values())),
                RoundState.CLOSED,
                "ABC234",
                "key",
                Staging.FIRST,
                Meeting.NONE,
                1,
                1);
        PlanData plan = new PlanData(round, version, slots, actions, List.of(), areas, 1, null);
        PlanTerms terms = new PlanTerms(INSTRUMENT, data, plan, findings);
        return new PlanInWords(data, plan, terms, followUps).written(TODAY);
    }

    private static Instrument published() {
        try (var context = new AnnotationConfigApplicationContext("org.patlive.instrument")) {
            return context.getBean(Instrument.class);
        }
    }

    private static List<Wording> wordings(String... words) {
        List<Wording> wordings = new ArrayList<>();
        for (String one : words) {
            String label = wordings.isEmpty() ? "The facilitator" : "Someone at Charity";
            wordings.add(new Wording(wordings.size() + 1, one, UUID.randomUUID(), UUID.randomUUID(), label));
        }
        return wordings;
    }

    /** An action before it is on the board. */
    final class Draft {

        private final ActionId id = ActionId.random();
        private final Map<Slot, List<Wording>> slots = new LinkedHashMap<>();
        private final List<RemarkData> remarks = new ArrayList<>();
        private final Map<UUID, String> supporters = new LinkedHashMap<>();
        private final List<ActionData> merged = new ArrayList<>();

        Draft with(Field field, String... wordings) {
            slots.put(Slot.of(id, field), wordings(wordings));
            return this;
        }

        Draft of(OrganisationId organisation, Field field, String... wordings) {
            slots.put(Slot.of(id, field, organisation), wordings(wordings));
            return this;
        }

        Draft remark(String words) {
            remarks.add(new RemarkData(UUID.randomUUID(), words, UUID.randomUUID(), "Someone at Charity"));
            return this;
        }

        Draft supported(int by) {
            for (int person = 0; person < by; person++) {
                supporters.put(UUID.randomUUID(), "Someone at Council");
            }
            return this;
        }

        Draft merging(Draft other) {
            merged.add(other.data());
            return this;
        }

        Draft carried(String from) {
            followUps.put(id, from);
            return this;
        }

        ActionId onTheBoard() {
            actions.add(data());
            return id;
        }

        private ActionData data() {
            Author by = new Author(round, UUID.randomUUID(), "The facilitator", null, true);
            return new ActionData(id, by, slots, remarks, supporters, Map.of(), null, merged);
        }
    }
}
