/** How alike what somebody says of a child is to what is known of one: weighed field by field, and explained. Knows no database but its own search. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.matching;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
