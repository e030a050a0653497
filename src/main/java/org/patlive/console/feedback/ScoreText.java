package org.patlive.console.feedback;

import org.patlive.instrument.Band;

/** A total or mean in words, and the band whose published sentence reads it. */
record ScoreText(String figure, Band band) {}
