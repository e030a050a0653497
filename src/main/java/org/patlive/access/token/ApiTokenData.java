package org.patlive.access.token;

import java.time.Instant;
import java.util.UUID;

/** A token of a program, without the token. */
public record ApiTokenData(UUID id, String name, Instant made) {}
