/** What phones, windows and the server do when something fails around them: Wi-Fi, a browser, the database, the disk. */
@NullMarked
package org.patlive.fault;

import org.jspecify.annotations.NullMarked;
