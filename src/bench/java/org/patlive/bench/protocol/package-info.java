/**
 * Vaadin's own protocol as a browser speaks it: the page, its initialisation, calls over XHR with token and sync ids,
 * push over a WebSocket. Small on purpose: it shares the processors with the server that it measures.
 */
@NullMarked
package org.patlive.bench.protocol;

import org.jspecify.annotations.NullMarked;
