/** Who works with a child, in which role, from when to when, and why it changed. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.allocation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
