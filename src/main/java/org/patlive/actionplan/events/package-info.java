/** What has happened to an action plan; told after the commit. */
@NamedInterface("events")
@NullMarked
package org.patlive.actionplan.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
