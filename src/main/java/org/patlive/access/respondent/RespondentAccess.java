package org.patlive.access.respondent;

import java.util.Optional;
import org.patlive.access.secret.RandomTokens;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.RespondentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits respondents to a round, and finds them again by a token that only their browser or personal link holds. */
@Service
@Transactional
public class RespondentAccess {

    /** A new respondent and the token for their browser. */
    public record Admission(RespondentId respondent, String token) {

        @Override
        public String toString() {
            return "Admission[" + respondent + "]";
        }
    }

    private final JoinService joining;
    private final RespondentTokens tokens;

    RespondentAccess(JoinService joining, RespondentTokens tokens) {
        this.joining = joining;
        this.tokens = tokens;
    }

    /** Joins and issues the token in one transaction, so that nobody is counted who cannot return to their sheet. */
    public Admission admit(RoundData round, JoinDetails details) {
        RespondentId respondent = joining.join(round.id(), details);
        return new Admission(respondent, issue(respondent));
    }

    /** A further token for the same sheet, for a personal link. */
    public String issue(RespondentId respondent) {
        String token = RandomTokens.random();
        tokens.save(new RespondentToken(RandomTokens.hash(token), respondent));
        return token;
    }

    /** Whether any browser or personal link leads to this sheet. */
    @Transactional(readOnly = true)
    public boolean holdsToken(RespondentId respondent) {
        return tokens.existsByRespondentId(respondent.value());
    }

    /** The respondent of this round to whom the token belongs. */
    @Transactional(readOnly = true)
    public Optional<RespondentId> find(RoundData round, String token) {
        return tokens.findById(RandomTokens.hash(token))
                .map(RespondentToken::respondent)
                .filter(respondent -> joining.roundOf(respondent)
                        .filter(joined -> joined.id().equals(round.id()))
                        .isPresent());
    }
}
