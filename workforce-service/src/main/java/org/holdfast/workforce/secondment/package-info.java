/** Secondments: somebody does other work for a time, such as mentoring at the academy, and comes back. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.secondment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
