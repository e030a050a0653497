package org.patlive.console.preparation;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.PartnershipSetUp;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.Stage;
import org.patlive.instrument.Level;
import org.patlive.shared.Refused;
import org.patlive.shared.text.Languages;

/**
 * The short page from which a first round opens: the partnership's name, its organisations, who sees what. Everything else has
 * a default.
 */
@Route(value = "console/new", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class NewPartnershipView extends Div implements HasDynamicTitle {

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
        Button create = new Button(text("console.partnership.create-only"), click -> create());
        create.setId("name-done");
        Div buttons = new Div(open, create);
        buttons.addClassName("console-buttons");
        Div partnership = new Div(name, organisations);
        partnership.addClassName("console-form");
        Section sheet = new Section(
                partnership, form, new Paragraph(text("console.partnership.opening-fixes-mode")), refusal, buttons);
        sheet.addClassNames("console-sheet", "console-new");
        add(
                ConsoleAddress.back(text("console.parts.your-partnerships"), ConsoleAddress.PARTNERSHIPS),
                PageFocus.at(new H1(text("console.partnership.new"))),
                sheet);
    }

    private void open() {
        attempt(() -> {
            if (form.validate()) {
                ConsoleAddress.open(ConsoleAddress.of(
                        setUp.open(current.id(), name.getValue(), organisationNames(), form.plan())
                                .id(),
                        Stage.ASSESSMENT));
            }
        });
    }

    private void create() {
        attempt(() -> ConsoleAddress.open(ConsoleAddress.of(
                setUp.create(current.id(), name.getValue(), organisationNames()).id())));
    }

    private List<String> organisationNames() {
        return organisations
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Runs the action; if it is refused, the reason stands at the field that is to blame, or above the buttons. */
    private void attempt(Runnable action) {
        name.setInvalid(false);
        organisations.setInvalid(false);
        refusal.attempt(() -> {
            try {
                action.run();
            } catch (Refused refused) {
                Optional<HasValidationProperties> field = fieldOf(refused);
                if (field.isEmpty()) {
                    throw refused;
                }
                field.get().setErrorMessage(refused.sentence());
                field.get().setInvalid(true);
                ((Focusable<? extends Component>) field.get()).focus();
            }
        });
    }

    private Optional<HasValidationProperties> fieldOf(Refused refused) {
        if (name.getValue().isBlank()) {
            return Optional.of(name);
        }
        return switch (refused.reason()) {
            case "assessment.refused.no-organisation", "assessment.refused.organisation-twice" ->
                Optional.of(organisations);
            default -> Optional.empty();
        };
    }

    @Override
    public String getPageTitle() {
        return text("console.partnership.new-page");
    }
}
