package org.patlive.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The plain page that everything before the answer sheet stands on. */
class PhonePage extends Main {

    private final Paragraph problem = new Paragraph();

    PhonePage() {
        addClassName("pat-front");
        problem.addClassName("pat-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /** Starts the page anew under this heading. */
    void begin(String heading, Component... content) {
        removeAll();
        Span product = new Span("PAT Live");
        product.addClassName("pat-product");
        add(new Header(product), new H1(heading));
        add(content);
        add(problem);
    }

    /** Ends the page with who is owed the text. */
    void end(String acknowledgement) {
        Footer footer = new Footer(new Paragraph(acknowledgement));
        footer.addClassName("pat-acknowledgement");
        add(footer);
    }

    /** Says what went wrong and what to do, where it happened. */
    void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    void clearProblem() {
        problem.setVisible(false);
    }
}
