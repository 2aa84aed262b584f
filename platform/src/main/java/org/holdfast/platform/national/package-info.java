/** Codes of the national returns that more than one service records. */
@NullMarked
@CheckReturnValue
package org.holdfast.platform.national;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
