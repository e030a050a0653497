package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;

/** The button in a password field that shows the password. Flow has no setting for its label; the component in the browser has. */
final class RevealButton {

    /** A login form makes its field some time after it is made itself. */
    private static final String LABEL = """
            const label = () => {
              const field = this.localName === 'vaadin-password-field' ? this : this.querySelector('vaadin-password-field');
              if (field) {
                field.i18n = { reveal: $0 };
              } else if (this.isConnected) {
                requestAnimationFrame(label);
              }
            };
            label();""";

    private RevealButton() {}

    /** Labels the button in a password field, or in the field of a login form. */
    static void label(Component field) {
        field.getElement().executeJs(LABEL, text("console.account.show-password"));
    }
}
