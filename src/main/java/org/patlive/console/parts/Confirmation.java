package org.patlive.console.parts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** Asks before something that cannot be taken back, and says what will happen. */
public final class Confirmation {

    private Confirmation() {}

    public static ConfirmDialog of(
            String question, Runnable yes, String yesText, String noText, String... consequences) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        Div text = new Div();
        Stream.of(consequences)
                .filter(sentence -> !sentence.isEmpty())
                .map(Paragraph::new)
                .forEach(text::add);
        dialog.setWidth("28rem");
        dialog.setText(text);
        dialog.setConfirmButton(yesText, confirmed -> yes.run());
        dialog.setCancelButton(noText, cancelled -> {});
        return dialog;
    }
}
