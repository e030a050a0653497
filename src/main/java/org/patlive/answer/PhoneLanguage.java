package org.patlive.answer;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patlive.access.limit.RateLimits;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.platform.web.PageLanguage;
import org.patlive.shared.text.Languages;
import org.springframework.stereotype.Component;

/** In what language a phone's pages speak: the one that was chosen on the phone, else the round's. */
@Component
class PhoneLanguage implements PageLanguage {

    private static final String COOKIE = "patlive-language";
    private static final Pattern PAGE_OF_ROUND = Pattern.compile("/(?:join|answer)/([^/]+)/?");

    /** Attribute of a session with the code that was counted as wrong when its last page was loaded. */
    private static final String COUNTED = PhoneLanguage.class.getName();

    private final Languages languages;
    private final RoundService rounds;
    private final RateLimits limits;

    PhoneLanguage(Languages languages, RoundService rounds, RateLimits limits) {
        this.languages = languages;
        this.rounds = rounds;
        this.limits = limits;
    }

    @Override
    public Optional<Locale> of(String path, VaadinRequest request) {
        Matcher ofRound = PAGE_OF_ROUND.matcher(path);
        if (ofRound.matches()) {
            return chosen(request).or(() -> ofRound(ofRound.group(1), request.getRemoteAddr()));
        }
        return path.equals("/") ? chosen(request) : Optional.empty();
    }

    /** Returns what this phone speaks on the pages of a round. */
    Locale of(RoundData round) {
        return chosen(VaadinRequest.getCurrent())
                .or(() -> languages.ifOffered(round.plan().language()))
                .orElseGet(languages::installation);
    }

    /** Returns the languages among which somebody can choose; empty if there is only one. */
    List<Locale> choice() {
        return languages.isChoice() ? languages.offered() : List.of();
    }

    /** Lets this phone speak a language from the next page on; does nothing if it is not offered. */
    void choose(String tag) {
        languages.find(tag).ifPresent(language -> PhoneCookies.set(COOKIE, language.toLanguageTag()));
    }

    /** Whether this wrong code was counted when the page was loaded; true once. */
    boolean hasCounted(String code) {
        VaadinSession session = VaadinSession.getCurrent();
        boolean counted = code.equals(session.getAttribute(COUNTED));
        session.setAttribute(COUNTED, null);
        return counted;
    }

    private Optional<Locale> chosen(VaadinRequest request) {
        return PhoneCookies.find(request, COOKIE).flatMap(languages::find);
    }

    /** Under the limit on guessing codes: a page in another language reveals that there is a round. */
    private Optional<Locale> ofRound(String typed, String address) {
        if (!limits.mayTryCode(address)) {
            return Optional.empty();
        }
        Optional<RoundData> round = rounds.byCode(typed);
        if (round.isEmpty()) {
            limits.recordWrongCode(address);
            VaadinSession.getCurrent().setAttribute(COUNTED, RoundService.normalisedCode(typed));
        }
        return round.flatMap(found -> languages.ifOffered(found.plan().language()));
    }
}
