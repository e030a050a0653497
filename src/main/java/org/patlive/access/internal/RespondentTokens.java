package org.patlive.access.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** All tokens. */
public interface RespondentTokens extends JpaRepository<RespondentToken, String> {}
