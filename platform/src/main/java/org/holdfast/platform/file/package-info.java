/** Files that people hand in: kept whole, and known by what is in them. */
@NullMarked
@CheckReturnValue
package org.holdfast.platform.file;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
