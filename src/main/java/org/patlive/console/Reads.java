package org.patlive.console;

import org.patlive.instrument.Band;

/** A total or mean in words, and the band whose published sentence reads it. */
record Reads(String figure, Band band) {}
