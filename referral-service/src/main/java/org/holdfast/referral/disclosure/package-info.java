/** What children tell their workers of harm comes to the front door by itself. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.disclosure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
