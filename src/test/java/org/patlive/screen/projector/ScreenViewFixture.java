package org.patlive.screen.projector;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of the projected screen begin with: a window without a page, and the verbs for the round it shows. */
@PatLiveTest
public abstract class ScreenViewFixture {

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected Workshop workshop;

    @Autowired
    protected RoundService rounds;

    protected RoundData round;
    protected FacilitatorId facilitator;

    @BeforeEach
    protected void openBrowser() {
        Routes routes = new Routes(Set.of(ScreenView.class), Set.of(), true); // its discovery sees public views alone
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
    }

    @AfterEach
    protected void closeBrowser() {
        MockVaadin.tearDown();
    }

    protected void opens(Mode mode) {
        round = workshop.openRound(mode);
        facilitator = round.partnership().facilitator();
    }

    protected void projects() {
        UI.getCurrent().navigate("screen/" + round.screenKey());
    }

    protected void closes() {
        round = workshop.closes(round);
    }

    protected void shows(Scene scene) {
        rounds.show(facilitator, round.id(), scene);
    }

    protected void shows(Item statement) {
        rounds.show(facilitator, round.id(), new ScreenState(Scene.STATEMENT, statement, HeatmapMode.DISAGREEMENT));
    }

    protected List<RespondentId> join(int partners) {
        return workshop.peopleJoin(round, partners);
    }

    protected List<RespondentId> joinFrom(int organisation, int partners) {
        return Stream.generate(() -> workshop.joins(round, organisation))
                .limit(partners)
                .toList();
    }

    /** Each partner gives the same answer to all 36 statements. */
    protected void fill(List<RespondentId> partners, int points) {
        partners.forEach(partner -> Item.statements().forEach(item -> workshop.ticks(partner, item.code(), points)));
    }

    protected static String message() {
        return _get(H1.class).getText();
    }

    protected static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    protected static String attribute(String name) {
        return _get(Projector.class).getElement().getAttribute(name);
    }

    /** Waits until the assertion holds; pushed changes come on a thread of their own and wait for this window. */
    protected static void soon(Runnable assertion) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertion.run();
        });
    }
}
