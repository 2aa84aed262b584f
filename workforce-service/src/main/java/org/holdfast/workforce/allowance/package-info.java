/** Recruitment and retention allowances for posts that are hard to fill: who has one, what is due, what comes back. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.allowance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
