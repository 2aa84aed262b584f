/** What the service keeps of other services: who a child is, and who stands around the child. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.circle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
