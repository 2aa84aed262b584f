/** Every day by which something is due for a child, whatever it is: with its rule, and who sets it. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.clock;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
