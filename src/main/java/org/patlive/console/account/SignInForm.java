package org.patlive.console.account;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;

/** The sign-in form, in our words. Spring Security takes what is posted to the page's own address. */
final class SignInForm extends LoginForm {

    SignInForm() {
        super(words());
        setAction("sign-in");
        setForgotPasswordButtonVisible(false);
    }

    void tell(String title, String sentence) {
        showErrorMessage(title, sentence);
    }

    /** The component has no way to set it from here. */
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

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = words.getForm();
        form.setTitle("Sign in");
        form.setUsername("E-mail");
        form.setPassword("Password");
        form.setSubmit("Sign in");
        LoginI18n.ErrorMessage missing = words.getErrorMessage();
        missing.setUsername("Please give your e-mail address.");
        missing.setPassword("Please give your password.");
        return words;
    }
}
