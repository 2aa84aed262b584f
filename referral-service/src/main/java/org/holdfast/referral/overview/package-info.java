/** What is going on about a child: the referrals, and whom to call. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.overview;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
