/** Strategy discussions: whether a child is at risk of significant harm, and whether that is enquired into. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.strategy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
