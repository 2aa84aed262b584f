/** Continuing professional development: what somebody learnt, in their own words, and whether they can renew their registration. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.cpd;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
