/** A child's family and home: who is what to the child, and who lives with whom. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.family;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
