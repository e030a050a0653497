package org.patlive.console.parts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** The dialog that asks before something that cannot be undone, or not easily, and lists its consequences. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Builds the dialog; the caller opens it.
     *
     * @param consequences one paragraph each; empty ones are left out
     */
    public static ConfirmDialog of(
            String question, Runnable onConfirm, String confirmText, String cancelText, String... consequences) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        Div text = new Div();
        Stream.of(consequences)
                .filter(sentence -> !sentence.isEmpty())
                .map(Paragraph::new)
                .forEach(text::add);
        dialog.setWidth("28rem");
        dialog.setText(text);
        dialog.setConfirmButton(confirmText, confirmed -> onConfirm.run());
        dialog.setCancelButton(cancelText, cancelled -> {});
        return dialog;
    }
}
