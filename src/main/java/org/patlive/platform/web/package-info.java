/** Sessions, security, errors and static files of the web application. */
@NamedInterface("web")
@NullMarked
package org.patlive.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
