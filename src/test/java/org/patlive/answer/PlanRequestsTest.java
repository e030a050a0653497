package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.Element;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** The requests of a phone that change the plan, and the properties in which it gets the plan. */
@PatLiveTest
class PlanRequestsTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private PhoneSheets phones;

    @Autowired
    private TestPlans plans;

    private final Element sheet = new Element("pat-answer-sheet");
    private RoundData round;
    private PlanRequests requests;
    private PlanProperties properties;

    @BeforeEach
    void a_partner_plans() {
        RoundWithPartners group =
                workshop.aRound().inMode(Mode.ANONYMOUS).joinedBy(1).planning();
        round = group.round();
        requests = phones.planRequests(group.partners().getFirst());
        properties =
                new PlanProperties(sheet, requests.author(), round.partnership().organisations());
    }

    @Test
    void what_a_phone_requests_is_in_the_plan() {
        ActionId action = proposes("Meet");
        requests.execute(
                "{'does':'write','action':'%s','slot':'DUE','writing':'%s','number':1,'seen':[],'words':'2027-03-01'}"
                        .formatted(action, UUID.randomUUID())
                        .replace('\'', '"'));
        requests.execute("{'does':'support','action':'%s','supports':true}"
                .formatted(action)
                .replace('\'', '"'));
        requests.execute("{'does':'remark','action':'%s','remark':'%s','words':'Soon'}"
                .formatted(action, UUID.randomUUID())
                .replace('\'', '"'));
        requests.execute(
                "{'does':'edits','action':'%s','now':true}".formatted(action).replace('\'', '"'));

        assertThat(plans.of(round).actions()).singleElement().satisfies(kept -> {
            assertThat(kept.what()).isEqualTo("Meet");
            assertThat(kept.due()).hasToString("Optional[2027-03-01]");
            assertThat(kept.supporters()).hasSize(1);
            assertThat(kept.remarks()).hasSize(1);
            assertThat(kept.editors()).containsValue(AuthorLabel.at("Council"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"does\":\"write\"}",
                "{\"does\":\"rule\",\"action\":\"4f1c7b4e-0000-4000-8000-000000000000\"}",
                "{\"does\":\"support\",\"action\":\"4f1c7b4e-0000-4000-8000-000000000000\",\"supports\":true}",
                "{\"does\":\"write\",\"action\":\"4f1c7b4e-0000-4000-8000-000000000000\",\"slot\":\"SCENARIO\","
                        + "\"writing\":\"4f1c7b4e-0000-4000-8000-000000000000\",\"number\":1,\"seen\":[],\"words\":\"A\"}"
            })
    void a_malformed_request_is_refused_and_changes_nothing(String request) {
        assertThatThrownBy(() -> requests.execute(request)).isInstanceOf(Refused.class);
        assertThat(plans.of(round).isEmpty()).isTrue();
    }

    @Test
    void requests_are_refused_when_the_facilitator_has_ended_planning_on_phones() {
        rounds.setPlanOnPhones(round.partnership().facilitator(), round.id(), false);
        assertThatThrownBy(() -> proposes("Meet")).isInstanceOf(Refused.class);
    }

    @Test
    void only_the_action_that_has_changed_is_sent() {
        ActionId first = proposes("Meet");
        proposes("Write it down");
        properties.show(plans.of(round), false);
        Object second = sheet.getPropertyRaw("card1");
        Author facilitator = plans.facilitator(round);
        plans.rewrite(facilitator, first, FieldKind.WHAT, "Meet weekly");
        properties.show(plans.of(round), false);

        assertThat(sheet.getPropertyRaw("card0").toString()).contains("Meet weekly");
        assertThat(sheet.getPropertyRaw("card1")).isSameAs(second);

        plans.planning.move(facilitator, first, ActionState.AGREED);
        plans.planning.remove(facilitator, first);
        properties.show(plans.of(round), false);
        assertThat(sheet.getPropertyRaw("card0")).hasToString("{}");
    }

    private ActionId proposes(String what) {
        ActionId action = ActionId.random();
        requests.execute("{'does':'propose','action':'%s','writing':'%s','number':1,'seen':[],'first':{'WHAT':'%s'}}"
                .formatted(action, UUID.randomUUID(), what)
                .replace('\'', '"'));
        return action;
    }
}
