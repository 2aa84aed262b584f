/** Finds tools: by what somebody types, by filters, and how many there are of each kind. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
