/** Every way in: what is submitted becomes a referral about children of the index. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.intake;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
