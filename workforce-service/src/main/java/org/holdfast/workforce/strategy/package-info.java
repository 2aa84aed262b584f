/** The workforce strategy: objectives bound to figures that are read by themselves, day after day. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.strategy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
