package org.patlive.bench;

/** A round that takes answers: how phones get in, and how its screen is found. */
record OpenRound(String code, String screenKey) {}
