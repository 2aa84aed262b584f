/** The workforce in figures, as the Department for Education counts them: numbers, and no names. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.insight;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
