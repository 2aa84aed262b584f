/** How a child's social worker changes: prepared, introduced, ended well, and only when the next one accepts. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.handover;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
