package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import org.patlive.assessment.RoundData;
import org.patlive.shared.RoundId;

/** Answers that do not come from phones: typed in from paper, or in a table. */
final class AnswersFromElsewhere extends Section {

    AnswersFromElsewhere(IntakeDesk desk, RoundData round) {
        addClassName("console-sheet");
        setId("elsewhere");
        add(
                new H2("Answers from elsewhere"),
                new Paragraph("They count like those from phones, and stay: check them before they go in."),
                paper(round.id()),
                new TableUpload(desk, round));
    }

    private static Div paper(RoundId round) {
        RouterLink link = new RouterLink("Type in paper sheets", PaperView.class, RoundView.address(round));
        link.setId("type-in");
        Div part =
                new Div(new H3("On paper"), new Paragraph("By keyboard alone, a sheet in less than a minute."), link);
        part.addClassName("console-elsewhere");
        return part;
    }
}
