/** When a child is to be seen and a plan to be reviewed, and whether that happened. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.visit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
