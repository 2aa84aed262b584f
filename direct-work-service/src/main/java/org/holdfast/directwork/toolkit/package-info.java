/** The catalogue of tools for direct work, in our own words, open to everyone who works here. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.toolkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
