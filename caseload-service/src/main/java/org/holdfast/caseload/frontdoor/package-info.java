/** What the front door told of the referrals about a child, kept for the returns. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.frontdoor;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
