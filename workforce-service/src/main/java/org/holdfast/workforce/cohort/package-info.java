/** Those who learn together for a time, such as the newly qualified of an autumn, who meet at the academy every month. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.cohort;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
