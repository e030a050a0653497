package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.patlive.assessment.round.RoundData;

/** The code and the address with which partners join. */
public final class JoinPanel extends Section {

    public JoinPanel(RoundData round, JoinAddress joinAddress) {
        addClassNames("console-sheet", "console-join");
        Span code = new Span(round.code());
        code.setId("round-code");
        code.addClassName("console-code");
        Span address = new Span(joinAddress.of(round));
        address.setId("join-address");
        address.addClassName("console-address");
        add(new H2(text("console.desk.join")), new Paragraph(code), new Paragraph(address));
    }
}
