package org.patlive.console.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.PrivacyStatement;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.partnership.PartnershipView;
import org.patlive.console.parts.Stage;
import org.patlive.console.parts.StateBadge;
import org.patlive.shared.RoundId;

/** What every stage of a round has above it: whose round, which one, its state, and the way to the other stages. */
abstract sealed class RoundPage extends Div permits DraftRound, StartedRound {

    private final RoundId id;
    private final H1 title = new H1();
    private final StateBadge state;
    private final Paragraph disclosure = new Paragraph();
    private final StageNavigation navigation;

    RoundPage(RoundData round) {
        this.id = round.id();
        this.state = new StateBadge(round.state());
        this.navigation = new StageNavigation(round.id());
        PartnershipData partnership = round.partnership();
        RouterLink back =
                new RouterLink(partnership.name(), PartnershipView.class, PartnershipView.address(partnership.id()));
        back.addClassName("console-back");
        Header header = new Header(title, state, disclosure);
        header.addClassNames("console-page-head", "console-round-head");
        disclosure.addClassName("console-soft");
        addClassName("console-round");
        add(back, header, navigation);
        head(round);
    }

    /** Whether this page can show the round as it is now, or another has to be made. */
    abstract boolean fits(RoundData round);

    abstract void showStage(Stage stage);

    final void show(Stage stage) {
        navigation.show(stage);
        showStage(stage);
    }

    final void head(RoundData round) {
        title.setText(round.plan().title());
        state.show(round.state());
        disclosure.setText(PrivacyStatement.shortly(round.plan().disclosure()));
        navigation.due(Stage.due(round.state()));
    }

    final boolean isOf(RoundData round) {
        return id.equals(round.id());
    }
}
