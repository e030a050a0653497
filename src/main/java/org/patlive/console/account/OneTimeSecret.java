package org.patlive.console.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A secret for the one time that it is shown, to be copied by a button. */
final class OneTimeSecret extends Div {

    /** Browsers lend the clipboard to pages under TLS alone; in the others what is selected can be copied. */
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
              this.textContent = 'Copied';
            });""";

    OneTimeSecret(String id, String what, String secret) {
        addClassName("console-secret");
        getElement().setAttribute("role", "status");
        Code words = new Code(secret);
        words.setId("new-" + id);
        Button copy = new Button("Copy");
        copy.setId("copy-" + id);
        copy.getElement().executeJs(COPY, words.getElement());
        add(new Paragraph(what + ". Copy it now: it is not shown again."), words, copy);
    }
}
