/** What has happened in the feedback workshop; told after the commit. */
@NamedInterface("events")
@NullMarked
package org.patlive.feedback.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
