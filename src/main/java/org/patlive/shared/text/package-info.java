/** What people read: whole sentences from message bundles, in the language of whoever reads. */
@NullMarked
package org.patlive.shared.text;

import org.jspecify.annotations.NullMarked;
