/** Files that people hand in: kept whole, and known by what is in them. */
@NullMarked
@CheckReturnValue
package org.holdfast.workforce.file;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
