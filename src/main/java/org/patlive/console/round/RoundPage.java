package org.patlive.console.round;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.Stage;
import org.patlive.console.parts.StateBadge;
import org.patlive.console.preparation.ModeText;
import org.patlive.console.tabs.StageTab;
import org.patlive.shared.RoundId;
import org.patlive.words.PrivacyStatement;

/** The frame of a round's four stages: title, state, disclosure mode and navigation. */
abstract sealed class RoundPage extends Div permits DraftRound, StartedRound {

    private final RoundId id;
    private final H1 title = new H1();
    private final StateBadge stateBadge;
    private final Span mode = new Span();
    private final Paragraph disclosure = new Paragraph();
    private final StageNavigation navigation;

    RoundPage(RoundData round) {
        this.id = round.id();
        this.stateBadge = new StateBadge(round.state());
        this.navigation = new StageNavigation(round.id());
        PartnershipData partnership = round.partnership();
        Anchor back = ConsoleAddress.back(partnership.name(), ConsoleAddress.of(partnership.id()));
        Header header = new Header(title, stateBadge, mode, disclosure);
        header.addClassNames("console-page-head", "console-round-head");
        disclosure.addClassName("console-soft");
        mode.addClassName("console-mode");
        addClassName("console-round");
        add(back, header, navigation);
        updateHeader(round);
    }

    /** Returns whether this page can show the round in its present state; otherwise another page has to be made. */
    abstract boolean canShow(RoundData round);

    /** Returns whether it needs the whole window, as what is live does. */
    abstract boolean fillsWindow();

    abstract void showStage(Stage stage, StageTab tab);

    final void show(Stage stage, StageTab tab) {
        navigation.show(stage);
        showStage(stage, tab);
    }

    final void updateHeader(RoundData round) {
        title.setText(round.plan().title());
        stateBadge.show(round.state());
        disclosure.setText(PrivacyStatement.brief(round.plan().disclosure()));
        mode.setText(ModeText.label(round.plan().disclosure().mode()));
        mode.setTitle(disclosure.getText());
        navigation.showCurrent(Stage.current(round));
    }

    final boolean isOf(RoundData round) {
        return id.equals(round.id());
    }
}
