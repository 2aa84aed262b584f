/** What other systems tell of a child's care, brought in for the returns only. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.care;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
