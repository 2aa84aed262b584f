/** The child index: one child, one record. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.child;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
