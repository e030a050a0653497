package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.shared.PartnershipId;

/** The organisations of a partnership, and the form that adds one. */
final class OrganisationList extends Section {

    private final UnorderedList rows = new UnorderedList();
    private final Paragraph emptyMessage = new Paragraph(text("console.partnership.no-organisations-yet"));
    private final TextField name = new TextField(text("console.partnership.organisation-name"));
    private final RadioButtonGroup<Sector> sector = new RadioButtonGroup<>(text("console.partnership.sector"));
    private final Button add = new Button(text("console.partnership.add-organisation"), click -> add());
    private final RefusalMessage refusal = new RefusalMessage();
    private final PartnershipService register;
    private final CurrentFacilitator current;
    private final PartnershipId partnership;
    private final Consumer<PartnershipData> onChange;

    /** @param onChange called with the partnership, at once and after every change */
    OrganisationList(
            PartnershipService register,
            CurrentFacilitator current,
            PartnershipData partnership,
            Consumer<PartnershipData> onChange) {
        this.register = register;
        this.current = current;
        this.partnership = partnership.id();
        this.onChange = onChange;
        addClassName("console-sheet");
        rows.addClassName("console-organisations");
        name.setId("organisation-name");
        name.setManualValidation(true);
        name.addKeyPressListener(Key.ENTER, enter -> add());
        sector.setId("organisation-sector");
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(Sector::label);
        sector.setValue(Sector.PUBLIC);
        add.setId("add-organisation");
        Div form = new Div(name, sector, add);
        form.addClassName("console-inline-form");
        add(new H2(text("console.partnership.organisations")), emptyMessage, rows, refusal, form);
        show(partnership);
    }

    private void add() {
        boolean added = RefusalMessage.attempt(
                name,
                () -> show(register.addOrganisation(current.id(), partnership, name.getValue(), sector.getValue())));
        if (added) {
            name.clear();
        }
        name.focus();
    }

    private void show(PartnershipData updated) {
        rows.removeAll();
        updated.organisations().forEach(organisation -> rows.add(row(organisation)));
        boolean empty = updated.organisations().isEmpty();
        emptyMessage.setVisible(empty);
        rows.setVisible(!empty);
        add.setThemeName(ButtonVariant.PRIMARY.getVariantName(), empty);
        onChange.accept(updated);
    }

    private ListItem row(OrganisationData organisation) {
        Span sectorLabel = new Span(organisation.sector().label());
        sectorLabel.addClassName("console-soft");
        Button remove = new Button(text("console.partnership.remove"), click -> remove(organisation));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(text("console.partnership.remove-organisation", "organisation", organisation.name()));
        return new ListItem(new Span(organisation.name()), sectorLabel, remove);
    }

    private void remove(OrganisationData organisation) {
        if (refusal.attempt(() -> show(register.removeOrganisation(current.id(), partnership, organisation.id())))) {
            name.focus(); // the button that had the focus has been removed
        }
    }
}
