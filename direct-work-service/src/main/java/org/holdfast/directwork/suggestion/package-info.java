/** Which tools suit a child and the time there is, and why: every point is told in words. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.suggestion;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
