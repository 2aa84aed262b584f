/** What caseload needs to know of a child, kept from referral-service's state. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.child;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
