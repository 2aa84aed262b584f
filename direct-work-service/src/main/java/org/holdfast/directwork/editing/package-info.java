/** How the catalogue changes: a draft, a children's group that looks at it, and somebody else who approves it. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.editing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
