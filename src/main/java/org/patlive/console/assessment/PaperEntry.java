package org.patlive.console.assessment;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Types in one paper sheet after the other. A single server-side node: what is typed stays in the browser, which keeps it
 * over a reload and sends a sheet again until it is told that it has been taken.
 */
@Tag("pat-paper-entry")
@JsModule("./console/paper/paper-entry.ts")
final class PaperEntry extends Component {

    /** What the browser understands: taken; try again; and, before the sentence that says why, refused. */
    private static final String TAKEN = "";

    private static final String TRY_AGAIN = "?";
    private static final String REFUSED = "!";

    private static final String FAILED = "a typed sheet could not be saved; the browser tries again";
    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(PaperEntry.class));

    private final ResponseEntry desk;
    private final String where;

    PaperEntry(ResponseEntry desk, RoundData round) {
        this.desk = desk;
        this.where = "Round " + round.id();
        Mode mode = round.plan().disclosure().mode();
        ArrayNode organisations = JacksonUtils.createArrayNode();
        for (OrganisationData organisation : round.partnership().organisations()) {
            organisations.add(choice(organisation.id().toString(), organisation.name()));
        }
        ArrayNode levels = JacksonUtils.createArrayNode();
        round.plan().levels().stream().sorted().forEach(level -> levels.add(choice(level.name(), level.label())));
        Element element = getElement();
        element.setProperty("round", round.id().toString());
        element.setPropertyJson("organisations", organisations);
        element.setProperty("organisationOptional", JoinDetails.organisationOptional(mode));
        element.setPropertyJson("levels", levels);
        element.setProperty("levelOptional", JoinDetails.levelOptional(mode));
        element.setProperty("named", mode == Mode.OPEN);
        element.setProperty("typed", desk.typed());
    }

    private static ObjectNode choice(String key, String label) {
        return JacksonUtils.createObjectNode().put("key", key).put("label", label);
    }

    /** A failure on the server is no page of its own: the browser keeps the sheet and tries again. */
    @ClientCallable
    String save(String sheet) {
        try {
            getElement().setProperty("typed", desk.take(sheet));
            TROUBLES.works(FAILED, where);
            return TAKEN;
        } catch (Refused refused) {
            return REFUSED + refused.sentence();
        } catch (RuntimeException failure) {
            TROUBLES.failed(FAILED, where, failure);
            return TRY_AGAIN;
        }
    }
}
