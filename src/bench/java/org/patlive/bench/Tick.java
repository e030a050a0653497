package org.patlive.bench;

/** One tick, by {@link System#nanoTime()}: when it was made, and when the phone was told that it is saved. */
record Tick(long made, long saved) {}
