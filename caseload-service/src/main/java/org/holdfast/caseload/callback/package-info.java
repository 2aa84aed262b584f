/** Calls that were promised, and whether they were made. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.callback;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
