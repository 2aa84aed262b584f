/** Multi-agency information gathering: whom the front door asked about a child, why it may, and what they answered. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.gathering;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
