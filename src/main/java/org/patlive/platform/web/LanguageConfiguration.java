package org.patlive.platform.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.ApplicationConstants;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.DatabaseFailures;
import org.patlive.shared.text.Languages;
import org.patlive.shared.text.Texts;
import org.springframework.stereotype.Component;

/**
 * In what language each page speaks: that of the installation, unless a {@link PageLanguage} says another. It is settled
 * when the page is loaded, for its scripts and for its user interface alike, and stays until it is loaded anew.
 */
@Component
@NpmPackage(value = "intl-messageformat", version = "12.1.5")
class LanguageConfiguration implements I18NProvider, VaadinServiceInitListener {

    private final Languages languages;
    private final List<PageLanguage> pages;
    private final PageTexts texts;

    /** The last page of a session, whose user interface is asked for next. */
    private record LoadedPage(String path, @Nullable Locale language) {}

    LanguageConfiguration(Languages languages, List<PageLanguage> pages) {
        this.languages = languages;
        this.pages = pages;
        this.texts = new PageTexts(languages);
        Texts.readIn(this::language);
    }

    /** The installation's alone: Vaadin would choose among several by what the browser prefers. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(languages.installation());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... namesAndValues) {
        return Texts.in(locale).of(key, namesAndValues);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::loaded);
    }

    /** Sets the language of a user interface; called before anything else is said in it. */
    void settle(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String path = path(request);
        LoadedPage page = ui.getSession().getAttribute(LoadedPage.class);
        Optional<Locale> chosen =
                page != null && page.path().equals(path) ? Optional.ofNullable(page.language()) : chosen(path, request);
        ui.setLocale(chosen.orElse(languages.installation()));
    }

    private Locale language() {
        UI ui = UI.getCurrent();
        return ui == null ? languages.installation() : ui.getLocale();
    }

    private void loaded(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        String path = String.valueOf(request.getPathInfo());
        Optional<Locale> chosen = chosen(path, request);
        VaadinSession.getCurrent().setAttribute(LoadedPage.class, new LoadedPage(path, chosen.orElse(null)));
        Locale language = chosen.orElseGet(Texts::language);
        page.getDocument().getElementsByTag("html").attr("lang", language.toLanguageTag());
        page.getDocument().head().appendChild(texts.element(path, language));
    }

    private Optional<Locale> chosen(String path, VaadinRequest request) {
        if (!languages.isChoice()) {
            return Optional.empty();
        }
        try {
            return pages.stream()
                    .flatMap(page -> page.of(path, request).stream())
                    .findFirst();
        } catch (RuntimeException failure) {
            if (!DatabaseFailures.isCauseOf(failure)) {
                throw failure;
            }
            return Optional.empty(); // the page says so itself
        }
    }

    /** The path of the page that asks for its user interface. */
    private static String path(VaadinRequest request) {
        String location = request.getParameter(ApplicationConstants.REQUEST_LOCATION_PARAMETER);
        return location == null
                ? ""
                : "/" + URLDecoder.decode(location, StandardCharsets.UTF_8).replaceFirst("^/+", "");
    }
}
