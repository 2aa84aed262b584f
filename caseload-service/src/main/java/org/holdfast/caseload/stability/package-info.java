/** Whether children keep the social workers they know. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.stability;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
