/** Supervision: how often it is meant to be, when it was, what came of it, and who goes without. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.supervision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
