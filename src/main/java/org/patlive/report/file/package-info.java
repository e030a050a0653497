/** A file to be downloaded: its name, its kind, and the form of text, dates and figures in it. */
@NamedInterface("file")
@NullMarked
package org.patlive.report.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
