package org.patlive.access.token;

import org.patlive.access.facilitator.FacilitatorData;

/**
 * A program that has shown its token.
 *
 * @param facilitator for whom it acts
 * @param token names the token, without giving it away
 */
public record ApiCaller(FacilitatorData facilitator, String token) {}
