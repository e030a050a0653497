package org.patlive.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class RoundServiceTest {

    private static final RoundPlan PLAN =
            new RoundPlan("Spring round", Purpose.AUDIT, Disclosure.of(Mode.ANONYMOUS), Set.of(Level.BOARD));
    private static final RoundPlan OTHER_PLAN =
            new RoundPlan("Autumn round", Purpose.DIAGNOSTIC, Disclosure.of(Mode.OPEN), Set.of());

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private PartnershipService partnerships;

    @Autowired
    private JoinService joining;

    private FacilitatorId facilitator;
    private PartnershipData partnership;

    @BeforeEach
    void sit_down() {
        facilitator = workshop.facilitator();
        partnership = workshop.partnership(facilitator);
    }

    @Test
    void codes_and_keys_are_unique_and_codes_can_be_read_from_a_wall() {
        List<RoundData> drafts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            drafts.add(prepare());
        }

        assertThat(drafts).extracting(RoundData::code).doesNotHaveDuplicates().allSatisfy(code -> assertThat(code)
                .matches("[A-Z2-9]{6}")
                .doesNotContain("O", "I", "L"));
        assertThat(drafts)
                .extracting(RoundData::screenKey)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).hasSizeGreaterThanOrEqualTo(24));
    }

    @Test
    void phones_and_screen_speak_the_installations_language_or_one_that_may_be_changed_at_any_time() {
        RoundData draft = prepare();
        assertThat(draft.plan().language()).isNull();

        RoundPlan plan = new RoundPlan(
                "Spring round", Purpose.AUDIT, Disclosure.of(Mode.ANONYMOUS), Set.of(Level.BOARD), PseudoLocale.LOCALE);
        assertThat(rounds.changePlan(facilitator, draft.id(), plan).plan()).isEqualTo(plan);
        RoundData open = rounds.open(facilitator, draft.id());
        RoundData changed = rounds.setLanguage(facilitator, draft.id(), Locale.UK);
        assertThat(changed.version()).isGreaterThan(open.version());
        assertThat(rounds.byCode(draft.code()).orElseThrow().plan().language()).isEqualTo(Locale.UK);

        rounds.close(facilitator, draft.id());
        rounds.setLanguage(facilitator, draft.id(), null);
        assertThat(rounds.round(facilitator, draft.id()).plan().language()).isNull();
    }

    @Test
    void a_round_is_found_by_its_code_however_it_is_typed() {
        RoundData draft = prepare();
        String code = draft.code().toLowerCase(Locale.ROOT);

        assertThat(rounds.byCode(" " + code.substring(0, 2) + "-" + code.substring(2) + " "))
                .contains(draft);
    }

    @Test
    void a_plan_may_change_until_the_round_opens_and_never_after() {
        RoundData draft = prepare();
        assertThat(rounds.changePlan(facilitator, draft.id(), OTHER_PLAN).plan())
                .isEqualTo(OTHER_PLAN);
        rounds.open(facilitator, draft.id());

        String sentence = "You can only change these settings before the round opens.";
        refused(sentence, () -> rounds.changePlan(facilitator, draft.id(), PLAN));
        rounds.close(facilitator, draft.id());

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rounds.changePlan(facilitator, draft.id(), PLAN));
        assertThat(rounds.round(facilitator, draft.id()).plan()).isEqualTo(OTHER_PLAN);
    }

    @Test
    void a_round_opens_once_and_closes_once() {
        RoundData draft = prepare();
        refused("This round hasn’t been opened yet. Open it first.", () -> rounds.close(facilitator, draft.id()));

        rounds.open(facilitator, draft.id());
        refused("This round is already open.", () -> rounds.open(facilitator, draft.id()));

        rounds.close(facilitator, draft.id());
        refused("This round is already closed.", () -> rounds.close(facilitator, draft.id()));
        refused("This round is closed. You can reopen it.", () -> rounds.open(facilitator, draft.id()));
    }

    @Test
    void a_partnership_without_organisations_opens_no_round() {
        PartnershipData empty = partnerships.create(facilitator, "Empty");
        RoundData draft = rounds.prepare(facilitator, empty.id(), PLAN);

        refused("Add at least one organisation before you open the round.", () -> rounds.open(facilitator, draft.id()));
    }

    @Test
    void another_facilitators_round_might_as_well_not_exist() {
        RoundData draft = prepare();
        FacilitatorId stranger = workshop.facilitator();
        String sentence = "This round has been deleted. Go back to your partnerships.";

        refused(sentence, () -> rounds.round(stranger, draft.id()));
        refused(sentence, () -> rounds.changePlan(stranger, draft.id(), OTHER_PLAN));
        refused(sentence, () -> rounds.open(stranger, draft.id()));
        refused(sentence, () -> rounds.show(stranger, draft.id(), Scene.BLANK));
        refused(sentence, () -> rounds.close(stranger, draft.id()));
        refused(
                "This partnership has been deleted. Go back to your partnerships.",
                () -> rounds.prepare(stranger, partnership.id(), PLAN));
        assertThat(rounds.of(stranger, partnership.id())).isEmpty();
        assertThat(rounds.round(facilitator, draft.id())).isEqualTo(draft);
    }

    @Test
    void another_facilitators_partnership_might_as_well_not_exist() {
        FacilitatorId stranger = workshop.facilitator();
        String sentence = "This partnership has been deleted. Go back to your partnerships.";

        refused(sentence, () -> partnerships.partnership(stranger, partnership.id()));
        refused(sentence, () -> partnerships.rename(stranger, partnership.id(), "Taken over"));
        refused(sentence, () -> partnerships.addOrganisation(stranger, partnership.id(), "Intruder", Sector.PRIVATE));
        assertThat(partnerships.of(stranger)).isEmpty();
        assertThat(partnerships.partnership(facilitator, partnership.id())).isEqualTo(partnership);
    }

    @Test
    void closing_kills_the_code_for_joining() {
        RoundData round = rounds.open(facilitator, prepare().id());
        rounds.close(facilitator, round.id());

        refused(
                "This round is closed. Nobody can answer unless the facilitator reopens it.",
                () -> joining.join(round.id(), new JoinDetails(null, null, null)));
    }

    @Test
    void closing_takes_the_invitation_off_the_screen_for_good() {
        RoundData round = rounds.open(facilitator, prepare().id());
        assertThat(round.scene()).isEqualTo(Scene.JOIN);

        assertThat(rounds.close(facilitator, round.id()).scene()).isEqualTo(Scene.DARTBOARD);
        refused(
                "This round is closed, so nobody can join unless the facilitator reopens it.",
                () -> rounds.show(facilitator, round.id(), Scene.JOIN));
    }

    private RoundData prepare() {
        return rounds.prepare(facilitator, partnership.id(), PLAN);
    }

    private static void refused(String sentence, ThrowingCallable change) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(change)
                .extracting(Refused::sentence)
                .isEqualTo(sentence);
    }
}
