package org.patlive.console.preparation;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.NameInput;
import org.patlive.assessment.round.PartnershipSetUp;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.Stage;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.text.Languages;

/**
 * The short page from which a first round opens: the partnership's name, its organisations, who sees what. Everything else has
 * a default.
 */
@Route(value = "console/new", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class NewPartnershipView extends Div implements HasDynamicTitle {

    private static final Set<String> ABOUT_ORGANISATIONS =
            Set.of("assessment.refused.no-organisation", "assessment.refused.organisation-twice");

    private final PartnershipSetUp setUp;
    private final CurrentFacilitator current;
    private final TextField name = new TextField(text("console.partnership.name"));
    private final TextArea organisations = new TextArea(text("console.partnership.organisations"));
    private final RoundForm form;
    private final RefusalMessage refusal = new RefusalMessage();

    NewPartnershipView(PartnershipSetUp setUp, CurrentFacilitator current, Languages languages) {
        this.setUp = setUp;
        this.current = current;
        // The publication's first purpose, all levels, and the mode that protects most.
        this.form = RoundForm.shortened(
                new RoundPlan(
                        text("console.partnership.round-default", "number", 1),
                        Purpose.DEVELOPMENTAL,
                        Disclosure.of(Mode.ANONYMOUS),
                        Set.of(Level.values())),
                languages);
        addClassName("console-page");
        name.setId("name");
        name.setManualValidation(true);
        name.setAutofocus(true);
        organisations.setId("organisations");
        organisations.setHelperText(text("console.partnership.organisations-help"));
        organisations.setMinRows(3);
        organisations.setManualValidation(true);
        Button open = new Button(text("console.preparation.open-round"), click -> open());
        open.setId("open-first-round");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Button save = new Button(text("console.partnership.save-draft"), click -> saveDraft());
        save.setId("save-draft");
        Span fixed = new Span(text("console.partnership.opening-fixes-mode"));
        fixed.addClassName("console-soft");
        Div buttons = new Div(open, save, fixed);
        buttons.addClassName("console-buttons");
        Div partnership = new Div(name, organisations);
        partnership.addClassName("console-form");
        Section sheet = new Section(partnership, form, refusal, buttons);
        sheet.addClassNames("console-sheet", "console-new");
        add(
                ConsoleAddress.back(text("console.parts.your-partnerships"), ConsoleAddress.PARTNERSHIPS),
                PageFocus.at(new H1(text("console.partnership.new"))),
                sheet);
    }

    private void open() {
        attempt(setUp::open, Stage.ASSESSMENT);
    }

    private void saveDraft() {
        attempt(setUp::prepare, Stage.PREPARATION);
    }

    private List<String> organisationNames() {
        return organisations
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Sets the partnership up and opens its round's page; otherwise each field that is to blame says why. */
    private void attempt(SetUp action, Stage next) {
        if (validate()) {
            refusal.attempt(() -> {
                try {
                    RoundData round = action.of(current.id(), name.getValue(), organisationNames(), form.plan());
                    ConsoleAddress.open(ConsoleAddress.of(round.id(), next));
                } catch (Refused refused) {
                    if (!ABOUT_ORGANISATIONS.contains(refused.reason())) {
                        throw refused;
                    }
                    organisations.setErrorMessage(refused.sentence());
                    organisations.setInvalid(true);
                    organisations.focus();
                }
            });
        }
    }

    /** Checks all fields and puts the cursor into the first that is invalid: what is focused last keeps the focus. */
    private boolean validate() {
        boolean agreed = form.validate();
        boolean organised = RefusalMessage.attempt(organisations, () -> organisationNames()
                .forEach(organisation -> NameInput.validated(organisation, "organisation")));
        if (!organised) {
            organisations.focus();
        }
        boolean named = RefusalMessage.attempt(name, () -> NameInput.validated(name.getValue(), "partnership"));
        if (!named) {
            name.focus();
        }
        return agreed && organised && named;
    }

    /** One of the ways to set a partnership up: with its round open, or in preparation. */
    private interface SetUp {
        RoundData of(FacilitatorId facilitator, String name, List<String> organisations, RoundPlan plan);
    }

    @Override
    public String getPageTitle() {
        return text("console.partnership.new-page");
    }
}
