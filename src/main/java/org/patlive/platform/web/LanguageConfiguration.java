package org.patlive.platform.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.text.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * In what language pages speak, and the texts that scripts need: every page brings along those of its kind, as its scripts
 * are the same in all languages.
 */
@Component
@NpmPackage(value = "intl-messageformat", version = "12.1.5")
class LanguageConfiguration implements I18NProvider, VaadinServiceInitListener {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Locale locale;

    LanguageConfiguration(PatLiveProperties properties) {
        locale = properties.locale();
        Texts.readIn(this::language);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(locale);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... namesAndValues) {
        return Texts.in(locale).of(key, namesAndValues);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addTexts);
    }

    private Locale language() {
        UI ui = UI.getCurrent();
        return ui == null ? locale : ui.getLocale();
    }

    private void addTexts(IndexHtmlResponse page) {
        String path = String.valueOf(page.getVaadinRequest().getPathInfo());
        Locale reader = Texts.language();
        Map<String, String> messages = new TreeMap<>(Texts.in(reader).patterns("pictures"));
        messages.putAll(Texts.in(reader).patterns("phone"));
        if (path.startsWith("/console") || path.startsWith("/sign-in")) { // from which it goes on without another page
            messages.putAll(Texts.in(reader).patterns("desk"));
        }
        Element script = new Element("script").attr("id", "pat-texts").attr("type", "application/json");
        script.appendChild(
                new DataNode(JSON.writeValueAsString(Map.of("locale", reader.toLanguageTag(), "messages", messages))
                        .replace("<", "\\u003c")));
        page.getDocument().head().appendChild(script);
    }
}
