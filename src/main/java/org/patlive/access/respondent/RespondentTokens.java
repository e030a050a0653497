package org.patlive.access.respondent;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of tokens. */
interface RespondentTokens extends JpaRepository<RespondentToken, String> {

    boolean existsByRespondentId(UUID respondentId);
}
