/** Whether children and their social workers are close, in figures. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.insight;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
