/** The statutory rules about agency social workers, held against what is known of one before they begin. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.agency;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
