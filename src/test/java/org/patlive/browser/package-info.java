/** The browser of the tests: finds a Chromium on this machine or gets one. */
@NullMarked
package org.patlive.browser;

import org.jspecify.annotations.NullMarked;
