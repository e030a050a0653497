package org.patlive.console.partnership;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.console.parts.FileUpload;
import org.patlive.console.parts.Refusal;
import org.patlive.exchange.partnership.PartnershipFiles;

/** Takes the file of a partnership in, all of it or nothing. */
final class PartnershipImport extends Section {

    private final Refusal refusal = new Refusal();
    private final Paragraph arrived = new Paragraph();

    /** @param changed is told of the partnership that has come */
    PartnershipImport(PartnershipFiles files, CurrentFacilitator current, Consumer<PartnershipData> changed) {
        addClassName("console-sheet");
        arrived.setId("partnership-arrived");
        arrived.addClassName("console-good");
        arrived.getElement().setAttribute("role", "status");
        refusal.setId("partnership-refused");
        FileUpload drop = new FileUpload("Choose a file", PartnershipFiles.LARGEST, ".json");
        drop.setId("partnership-in");
        drop.takes(
                "A partnership",
                file -> files.in(current.id(), file),
                partnership -> {
                    changed.accept(partnership);
                    tell(partnership);
                },
                refused -> refusal.setText(refused.sentence()),
                this::clear);
        add(
                new H2("Bring a partnership here"),
                new Paragraph(
                        "From a file that PAT Live has written, here or on another installation. It comes beside what is"
                                + " here already. Its open rounds stay open, under other codes."),
                drop,
                refusal,
                arrived);
    }

    private void tell(PartnershipData partnership) {
        arrived.add(
                new RouterLink(partnership.name(), PartnershipView.class, PartnershipView.address(partnership.id())),
                new Span(" has come, with all its rounds."));
    }

    private void clear() {
        refusal.setText("");
        arrived.removeAll();
    }
}
