/** Sheets for spreadsheets. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.sheet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
