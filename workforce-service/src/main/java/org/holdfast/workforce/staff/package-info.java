/** Staff: who works here, as what, where, under whom, until when, and whether they are at work. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.staff;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
