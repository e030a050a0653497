package org.patlive.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.patlive.shared.text.Languages;
import org.patlive.shared.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts that the scripts of a page need, which it brings along in one JSON element; the scripts are the same in all
 * languages. Made once for each kind of page and language, since a hall of phones loads the same page at once.
 */
final class PageTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Languages languages;
    private final Map<Kind, String> made = new ConcurrentHashMap<>();

    private record Kind(boolean desk, Locale language) {}

    private record OfferedLanguage(String tag, String name) {}

    PageTexts(Languages languages) {
        this.languages = languages;
    }

    Element element(String path, Locale language) {
        // the desk's are for the sign-in as well, from which it goes on without another page
        boolean desk = path.startsWith("/console") || path.startsWith("/sign-in");
        Element script = new Element("script").attr("id", "pat-texts").attr("type", "application/json");
        return script.appendChild(new DataNode(made.computeIfAbsent(new Kind(desk, language), this::json)));
    }

    private String json(Kind kind) {
        Texts texts = Texts.in(kind.language());
        Map<String, String> messages = new TreeMap<>(texts.patterns("pictures"));
        messages.putAll(texts.patterns("phone"));
        if (kind.desk()) {
            messages.putAll(texts.patterns("desk"));
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("locale", kind.language().toLanguageTag());
        page.put("languages", choice());
        page.put("messages", messages);
        return JSON.writeValueAsString(page).replace("<", "\\u003c");
    }

    private List<OfferedLanguage> choice() {
        return languages.isChoice()
                ? languages.offered().stream()
                        .map(language -> new OfferedLanguage(language.toLanguageTag(), Languages.nameOf(language)))
                        .toList()
                : List.of();
    }
}
