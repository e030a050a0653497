/** The action plan as document, workbook, CSV and calendar. */
@NamedInterface("plan")
@NullMarked
package org.patlive.report.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
