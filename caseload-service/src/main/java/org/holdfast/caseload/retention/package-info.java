/** How long a child's case record has to be kept. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.retention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
