package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.FileUpload;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.design.TextWithComponents;
import org.patlive.exchange.partnership.PartnershipFiles;

/** Imports a partnership from a file, all of it or nothing. */
final class PartnershipImport extends Section {

    private final RefusalMessage refusal = new RefusalMessage();
    private final Paragraph result = new Paragraph();

    /** @param onImport called with the imported partnership */
    PartnershipImport(PartnershipFiles files, CurrentFacilitator current, Consumer<PartnershipData> onImport) {
        addClassName("console-sheet");
        result.setId("partnership-arrived");
        result.addClassName("console-good");
        result.getElement().setAttribute("role", "status");
        refusal.setId("partnership-refused");
        FileUpload upload = new FileUpload(text("console.parts.choose-file"), PartnershipFiles.MAX_BYTES, ".json");
        upload.setId("partnership-in");
        upload.onUpload(
                "A partnership",
                file -> files.importFile(current.id(), file),
                partnership -> {
                    onImport.accept(partnership);
                    showResult(partnership);
                },
                refused -> refusal.setText(refused.sentence()),
                this::clear);
        add(
                new H2(text("console.partnership.import")),
                new Paragraph(text("console.partnership.import-file")),
                upload,
                refusal,
                result);
    }

    private void showResult(PartnershipData partnership) {
        TextWithComponents.fill(
                result,
                text("console.partnership.imported", "partnership", TextWithComponents.place(0)),
                ConsoleAddress.link(partnership.name(), ConsoleAddress.of(partnership.id())));
    }

    private void clear() {
        refusal.setText("");
        result.removeAll();
    }
}
