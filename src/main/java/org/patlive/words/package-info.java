/**
 * What the domain says in types, in the words that people read: labels of its terms, why a figure is hidden, reasons and
 * changes as sentences. Whatever several views and files say alike is worded here once.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "instrument", "analysis::*", "assessment::*", "feedback::*", "actionplan::*"})
@NullMarked
package org.patlive.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
