/** Results as CSV and as a workbook, and tables of figures for the report. */
@NamedInterface("table")
@NullMarked
package org.patlive.report.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
