package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.patlive.shared.text.Languages;

/** Lets somebody read on in another language. The front end shows the same at the foot of the answer sheet. */
class LanguageChoice extends Paragraph {

    private final PhoneLanguage language;

    LanguageChoice(PhoneLanguage language) {
        this.language = language;
        addClassName("pat-languages");
        add(new Span(text("answer.language.label")));
        language.choice().forEach(offered -> add(one(offered)));
    }

    private Component one(Locale offered) {
        Component one = offered.equals(UI.getCurrent().getLocale()) ? spoken(offered) : choice(offered);
        one.getElement().setAttribute("lang", offered.toLanguageTag());
        return one;
    }

    private static Component spoken(Locale offered) {
        Span spoken = new Span(Languages.nameOf(offered));
        spoken.getElement().setAttribute("aria-current", "true");
        return spoken;
    }

    private Component choice(Locale offered) {
        NativeButton choice = new NativeButton(Languages.nameOf(offered), click -> {
            language.choose(offered.toLanguageTag());
            UI.getCurrent().getPage().reload();
        });
        choice.setId("language-" + offered.toLanguageTag());
        choice.addClassName("pat-link");
        return choice;
    }
}
