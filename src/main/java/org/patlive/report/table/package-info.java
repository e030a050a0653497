/** Results as CSV and as a workbook. */
@NamedInterface("table")
@NullMarked
package org.patlive.report.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
