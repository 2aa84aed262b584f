/** Being away from work: from when, until when, why, and back again. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.absence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
