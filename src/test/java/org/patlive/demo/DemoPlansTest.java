package org.patlive.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.analysis.figure.Mode;
import org.patlive.shared.FacilitatorId;
import org.springframework.beans.factory.annotation.Autowired;

/** Simulated partners take part in the plan. */
class DemoPlansTest extends DemoFixture {

    @Autowired
    private PlanReader plans;

    @Test
    void simulated_partners_propose_and_support_actions_when_the_plan_is_open_to_phones() {
        DemoWorkshop demo = demos.start(Mode.ANONYMOUS);
        FacilitatorId visitor = demo.facilitator().id();
        rounds.close(visitor, demo.round());
        rounds.setPlanOnPhones(visitor, demo.round(), true);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(plans.of(demo.round()).actions())
                        .hasSize(6)
                        .anySatisfy(action -> assertThat(action.supporters()).isNotEmpty()));
        demos.leave(visitor);
        assertThat(plans.of(demo.round()).isEmpty()).isTrue();
    }
}
