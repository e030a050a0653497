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

/** Issues, finds and revokes the tokens with which programs act for a facilitator. A token is shown once; only its hash is stored. */
@Service
@Transactional
public class ApiTokens {

    /** In characters. */
    public static final int MAX_NAME_LENGTH = 100;

    private static final int MAX_TOKENS = 50;

    /** Lets people and secret scanners recognise a token. */
    private static final String PREFIX = "patlive_";

    /** A new token, which is shown only once. */
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
        if (trimmed.isEmpty() || trimmed.length() > MAX_NAME_LENGTH) {
            throw new Refused("access.refused.token-name", "max", MAX_NAME_LENGTH);
        }
        if (of(facilitator).size() >= MAX_TOKENS) {
            throw new Refused("access.refused.too-many-tokens", "max", MAX_TOKENS);
        }
        facilitators
                .findById(facilitator.value())
                .filter(account -> !account.data().demo())
                .orElseThrow(() -> new Refused("access.refused.token-in-demo"));
        String token = PREFIX + RandomTokens.random();
        ApiToken saved = tokens.save(new ApiToken(facilitator, trimmed, RandomTokens.hash(token), clock.instant()));
        return new Issued(saved.data(), token);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ApiTokenData> of(FacilitatorId facilitator) {
        return tokens.findByFacilitatorIdOrderByCreatedAtDesc(facilitator.value()).stream()
                .map(ApiToken::data)
                .toList();
    }

    /** Makes a token invalid; does nothing if it is not this facilitator's. */
    public void revoke(FacilitatorId facilitator, UUID id) {
        tokens.revoke(id, facilitator.value());
    }

    /** The program with this token. It is found by its hash, so the time that takes reveals nothing about the token. */
    @Transactional(readOnly = true)
    public Optional<ApiCaller> find(String token) {
        return tokens.findByTokenHash(RandomTokens.hash(token)).flatMap(stored -> facilitators
                .findById(stored.facilitator())
                .map(Facilitator::data)
                .map(facilitator ->
                        new ApiCaller(facilitator, stored.data().id().toString())));
    }
}
