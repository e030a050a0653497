/**
 * The floor under every figure: what the same server, database and network cost when nothing is done but the least.
 * Loaded into the measured process, and only there: everything in it asks for the profile {@code floor}.
 */
@NullMarked
package org.patlive.bench.floor;

import org.jspecify.annotations.NullMarked;
