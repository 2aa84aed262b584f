/** A referral on its way through the front door: the queue, the decision about each child, its authorisation. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.frontdoor;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
