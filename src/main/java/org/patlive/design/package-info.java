/**
 * Vaadin components that several views share.
 *
 * <p>May use {@code picture}, {@code analysis} and {@code instrument}, because a component that draws figures takes them
 * as a projection, which contains only figures that the disclosure rules allow.
 */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "picture"})
@NullMarked
package org.patlive.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
