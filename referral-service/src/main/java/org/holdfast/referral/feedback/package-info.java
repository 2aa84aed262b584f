/** What the referrer may be told. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.feedback;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
