package org.patlive.screen.projector;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patlive.assessment.round.RoundService;
import org.patlive.platform.web.PageLanguage;
import org.patlive.shared.text.Languages;
import org.springframework.stereotype.Component;

/** In what language a projected screen speaks: the round's. */
@Component
class ScreenLanguage implements PageLanguage {

    private static final Pattern SCREEN = Pattern.compile("/screen/([^/]+)/?");

    private final RoundService rounds;
    private final Languages languages;

    ScreenLanguage(RoundService rounds, Languages languages) {
        this.rounds = rounds;
        this.languages = languages;
    }

    @Override
    public Optional<Locale> of(String path, VaadinRequest request) {
        Matcher screen = SCREEN.matcher(path);
        return screen.matches()
                ? rounds.byScreenKey(screen.group(1))
                        .flatMap(round -> languages.ifOffered(round.plan().language()))
                : Optional.empty();
    }
}
