package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a secret that cannot be shown again, with a button that copies it. */
final class OneTimeSecret extends Div {

    /** Copies by the clipboard API, or, where a page without TLS has none, by the selection. */
    private static final String COPY = """
            const words = $0;
            this.addEventListener('click', async () => {
              const range = document.createRange();
              range.selectNodeContents(words);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              try {
                await navigator.clipboard.writeText(words.textContent);
              } catch (refused) {
                document.execCommand('copy');
              }
              this.textContent = $1;
            });""";

    /** @param what a sentence that says what the secret is for */
    OneTimeSecret(String id, String what, String secret) {
        addClassName("console-secret");
        getElement().setAttribute("role", "status");
        Code secretText = new Code(secret);
        secretText.setId("new-" + id);
        Button copy = new Button(text("console.account.copy"));
        copy.setId("copy-" + id);
        copy.getElement().executeJs(COPY, secretText.getElement(), text("console.account.copied"));
        add(new Paragraph(what + " " + text("console.account.copy-now")), secretText, copy);
    }
}
