package org.patlive.access.token;

import java.time.Instant;
import java.util.UUID;

/** The name and age of a token, without the token itself. */
public record ApiTokenData(UUID id, String name, Instant createdAt) {}
