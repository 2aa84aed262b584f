/** The first tools of whoever joins, given by the event of their joining. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.starter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
