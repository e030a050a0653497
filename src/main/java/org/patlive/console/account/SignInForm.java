package org.patlive.console.account;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;

/** Vaadin's login form with the product's texts. It posts to the page's own address, where Spring Security handles it. */
final class SignInForm extends LoginForm {

    SignInForm() {
        super(texts());
        setAction("sign-in");
        setForgotPasswordButtonVisible(false);
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
        form.setTitle("Sign in");
        form.setUsername("E-mail");
        form.setPassword("Password");
        form.setSubmit("Sign in");
        LoginI18n.ErrorMessage errors = texts.getErrorMessage();
        errors.setUsername("Please give your e-mail address.");
        errors.setPassword("Please give your password.");
        return texts;
    }
}
