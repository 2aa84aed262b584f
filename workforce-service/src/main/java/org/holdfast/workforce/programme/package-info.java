/** Programmes: what somebody who is new to a grade goes through, laid down in editions that never change. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.programme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
