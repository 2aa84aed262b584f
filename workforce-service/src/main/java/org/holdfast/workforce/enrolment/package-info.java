/** Somebody's time on a programme: who stands by them, what is due, what they show, and what it comes to. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.enrolment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
