package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;

/** Vaadin's login form with the product's texts. It posts to the page's own address, where Spring Security handles it. */
final class SignInForm extends LoginForm {

    SignInForm() {
        super(texts());
        setAction("sign-in");
        setForgotPasswordButtonVisible(false);
        RevealButton.label(this);
    }

    /** Fills in the e-mail address. By JavaScript, because Vaadin's component has no API for it. */
    void prefill(String email) {
        getElement().executeJs("""
                        const fill = () => {
                          const field = this.querySelector('[name="username"]')
                            ?? this.shadowRoot?.querySelector('[name="username"]');
                          if (field) { field.value = $0; }
                        };
                        setTimeout(fill, 50);
                        """, email);
    }

    private static LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form form = texts.getForm();
        form.setTitle(text("console.account.sign-in"));
        form.setUsername(text("console.account.email"));
        form.setPassword(text("console.account.password"));
        form.setSubmit(text("console.account.sign-in"));
        LoginI18n.ErrorMessage errors = texts.getErrorMessage();
        errors.setTitle(text("console.account.not-signed-in"));
        errors.setMessage(text("console.account.wrong-password"));
        errors.setUsername(text("console.account.email-missing"));
        errors.setPassword(text("console.account.password-missing"));
        return texts;
    }
}
