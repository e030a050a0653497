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
 * The form for typing in one paper sheet after the other. It is a single component on the server. What is typed stays in
 * the browser, which keeps it over a reload and sends a sheet again until the server has confirmed it.
 */
@Tag("pat-paper-entry")
@JsModule("./console/assessment/paper-entry.ts")
final class PaperEntry extends Component {

    /** Replies to the browser; {@link #REFUSED} is followed by the reason. */
    private static final String SAVED = "";

    private static final String TRY_AGAIN = "?";
    private static final String REFUSED = "!";

    private static final String FAILED = "a paper sheet could not be saved; the browser will try again";
    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(PaperEntry.class));

    private final ResponseEntry responseEntry;
    private final String subject;

    PaperEntry(ResponseEntry responseEntry, RoundData round) {
        this.responseEntry = responseEntry;
        this.subject = "Round " + round.id();
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
        element.setProperty("organisationOptional", JoinDetails.isOrganisationOptional(mode));
        element.setPropertyJson("levels", levels);
        element.setProperty("levelOptional", JoinDetails.isLevelOptional(mode));
        element.setProperty("named", mode == Mode.OPEN);
        element.setProperty("typed", responseEntry.typedSheets());
    }

    private static ObjectNode choice(String key, String label) {
        return JacksonUtils.createObjectNode().put("key", key).put("label", label);
    }

    /** Saves a typed sheet. A failure is not passed on to Vaadin's error page: the browser keeps the sheet and tries again. */
    @ClientCallable
    String save(String sheet) {
        try {
            getElement().setProperty("typed", responseEntry.saveTypedSheet(sheet));
            FAILURES.succeeded(FAILED, subject);
            return SAVED;
        } catch (Refused refused) {
            return REFUSED + refused.sentence();
        } catch (RuntimeException failure) {
            FAILURES.failed(FAILED, subject, failure);
            return TRY_AGAIN;
        }
    }
}
