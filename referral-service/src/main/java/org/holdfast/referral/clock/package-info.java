/** How long the front door may take: days that count, hours in which it is open, and the council's own limits. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.clock;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
