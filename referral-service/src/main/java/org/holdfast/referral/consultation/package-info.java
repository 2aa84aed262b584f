/** A professional asks the front door before referring: a question, advice, and where it comes to that, a referral in one step. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.consultation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
