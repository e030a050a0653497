/** The OpenAPI document and the page on which people read it. */
@NullMarked
package org.patlive.api.documentation;

import org.jspecify.annotations.NullMarked;
