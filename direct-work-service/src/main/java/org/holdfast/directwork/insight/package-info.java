/** Direct work in figures: whom it reaches, what it is done with, and how that went. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.insight;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
