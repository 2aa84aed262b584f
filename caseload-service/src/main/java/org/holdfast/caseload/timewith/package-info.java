/** How much time children get: visits made, seen and seen alone, minutes, and who came along. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.timewith;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
