/** The report of a round as PDF, with a class for each chapter. */
@NamedInterface("chapter")
@NullMarked
package org.patlive.report.chapter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
