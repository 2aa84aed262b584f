/** The front door in figures: how much came in, what it came to, whether it was in time. Numbers only. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.insight;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
