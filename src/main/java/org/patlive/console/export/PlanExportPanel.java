package org.patlive.console.export;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Exports of the action plan. */
public final class PlanExportPanel extends Section {

    public PlanExportPanel(PlanDownloads downloads) {
        addClassName("console-sheet");
        setId("take-home");
        add(new H3(text("console.export.plan")), new Paragraph(text("console.export.plan-as-now")), downloads);
    }
}
