/** Two records that turned out to be about one child: put together by a person, with a reason, and taken apart again. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.merging;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
