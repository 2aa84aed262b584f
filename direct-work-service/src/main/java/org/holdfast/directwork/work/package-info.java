/** What a worker plans and does together with a child, and what the child says. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.work;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
