package org.patlive.console.assessment;

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
        super("What stands in it", help(round));
        addClassName("console-guidance");
    }

    private static Div help(RoundData round) {
        Mode mode = round.plan().disclosure().mode();
        Pre example = new Pre(ExampleLines.of(round));
        example.setId("table-example");
        Div help = new Div(
                new Paragraph("respondent: "
                        + (mode == Mode.OPEN
                                ? "the name, as the others see it."
                                : "anything that tells the lines apart, such as a number. It is not kept.")),
                new Paragraph("organisation: as in this partnership"
                        + (JoinDetails.isOrganisationOptional(mode) ? "; empty for “not said”." : ".")),
                new Paragraph("level: board, management or front line"
                        + (JoinDetails.isLevelOptional(mode) ? "; empty for “not said”." : ".")),
                new Paragraph(
                        "1A to 6F and success: 4 for strongly agree to 1 for strongly disagree; W1 to W6: 5 for more"
                                + " significant to 1 for less; an empty cell for what is not answered."),
                new Paragraph("Two lines, for example:"),
                DataTables.scrolling(example, "Two lines of a table"));
        help.addClassName("console-elsewhere");
        return help;
    }
}
