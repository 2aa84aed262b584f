/** Where a working life here can lead, and what somebody already has of the next step. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.career;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
