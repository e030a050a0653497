/** A file to be taken away: its name, its kind, and how text and figures stand in it. */
@NamedInterface("file")
@NullMarked
package org.patlive.report.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
