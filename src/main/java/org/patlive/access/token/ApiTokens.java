package org.patlive.access.token;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.patlive.access.facilitator.Facilitator;
import org.patlive.access.facilitator.Facilitators;
import org.patlive.access.secret.RandomTokens;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which programs act for a facilitator. Each is shown once; what is kept cannot be turned back into it. */
@Service
@Transactional
public class ApiTokens {

    /** Longest name of a token, in characters. */
    public static final int LONGEST_NAME = 100;

    private static final int MOST = 50;

    /** Tells people, and programs that look for secrets in the wrong places, what it is. */
    private static final String MARK = "patlive_";

    /** A new token, for the one time that it is seen. */
    public record Issued(ApiTokenData data, String token) {

        @Override
        public String toString() {
            return "Issued[" + data.id() + "]";
        }
    }

    private final ApiTokenRows tokens;
    private final Facilitators facilitators;
    private final Clock clock;

    ApiTokens(ApiTokenRows tokens, Facilitators facilitators, Clock clock) {
        this.tokens = tokens;
        this.facilitators = facilitators;
        this.clock = clock;
    }

    /** @throws Refused if the name is blank or too long, there are too many, or it is for a demo */
    public Issued issue(FacilitatorId facilitator, String name) {
        String trimmed = name.replace("\0", "").strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new Refused(
                    "Please name the program that will use the token, in at most " + LONGEST_NAME + " characters.");
        }
        if (of(facilitator).size() >= MOST) {
            throw new Refused("You have " + MOST + " tokens; revoke one that no program uses any more.");
        }
        facilitators
                .findById(facilitator.value())
                .filter(found -> !found.data().demo())
                .orElseThrow(() -> new Refused("A demo ends with all that is in it, so it has no tokens."));
        String token = MARK + RandomTokens.random();
        ApiToken made = tokens.save(new ApiToken(facilitator, trimmed, RandomTokens.hash(token), clock.instant()));
        return new Issued(made.data(), token);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ApiTokenData> of(FacilitatorId facilitator) {
        return tokens.findByFacilitatorIdOrderByCreatedAtDesc(facilitator.value()).stream()
                .map(ApiToken::data)
                .toList();
    }

    /** Whatever still uses it is turned away from now on; nothing happens where it is not this facilitator's. */
    public void revoke(FacilitatorId facilitator, UUID id) {
        tokens.revoke(id, facilitator.value());
    }

    /** Found by its hash, which tells whoever measures the time nothing about the token. */
    @Transactional(readOnly = true)
    public Optional<ApiCaller> find(String token) {
        return tokens.findByTokenHash(RandomTokens.hash(token)).flatMap(found -> facilitators
                .findById(found.facilitator())
                .map(Facilitator::data)
                .map(who -> new ApiCaller(who, found.data().id().toString())));
    }
}
