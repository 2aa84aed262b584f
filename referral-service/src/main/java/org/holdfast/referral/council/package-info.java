/** What the front door keeps of the rest of the council: its people, its teams, and which children have an open case. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.council;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
