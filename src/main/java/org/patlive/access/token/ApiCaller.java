package org.patlive.access.token;

import org.patlive.access.facilitator.FacilitatorData;

/**
 * A program that has authenticated by a token.
 *
 * @param facilitator on whose behalf it acts
 * @param tokenId identifies the token, for rate limits; not the token itself
 */
public record ApiCaller(FacilitatorData facilitator, String tokenId) {}
