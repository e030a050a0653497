package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.DataTables;
import org.patlive.exchange.response.ExampleLines;

/** Explains the columns of a table of responses, with an example of two lines. */
final class ResponseTableHelp extends NativeDetails {

    ResponseTableHelp(RoundData round) {
        super(text("console.assessment.table-contents"), help(round));
        addClassName("console-guidance");
    }

    private static Div help(RoundData round) {
        Mode mode = round.plan().disclosure().mode();
        Pre example = new Pre(ExampleLines.of(round));
        example.setId("table-example");
        Div help = new Div(
                new Paragraph(
                        mode == Mode.OPEN
                                ? text("console.assessment.table-respondent-named")
                                : text("console.assessment.table-respondent")),
                new Paragraph(
                        JoinDetails.isOrganisationOptional(mode)
                                ? text("console.assessment.table-organisation-optional")
                                : text("console.assessment.table-organisation")),
                new Paragraph(
                        JoinDetails.isLevelOptional(mode)
                                ? text("console.assessment.table-level-optional")
                                : text("console.assessment.table-level")),
                new Paragraph(text("console.assessment.table-answers")),
                new Paragraph(text("console.assessment.table-example")),
                DataTables.scrolling(example, text("console.assessment.table-example-region")));
        help.addClassName("console-elsewhere");
        return help;
    }
}
