/** Social worker cards and profiles on paper, and that a child was given one. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.card;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
