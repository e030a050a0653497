/**
 * Reusable Vaadin fields, pictures and tokens.
 *
 * <p>Allowed to know {@code picture}, {@code analysis} and {@code instrument}, because a picture needs the figures that
 * it draws: its component takes a projection, whose figures have passed the disclosure rules, and nothing looser.
 */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "picture"})
@NullMarked
package org.patlive.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
