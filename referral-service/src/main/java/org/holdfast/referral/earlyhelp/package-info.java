/** Early help that partners lead: offered to a family, accepted by a hub or school, reviewed, stepped up when the threshold is met. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.earlyhelp;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
