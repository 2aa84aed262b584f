/** What a day may be. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
