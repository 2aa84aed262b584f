/** The toolkit, and the work that workers and children do together with it. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
