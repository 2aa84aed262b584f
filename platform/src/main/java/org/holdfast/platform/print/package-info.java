/** What is printed: sheets, cards, certificates. */
@NullMarked
@CheckReturnValue
package org.holdfast.platform.print;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
