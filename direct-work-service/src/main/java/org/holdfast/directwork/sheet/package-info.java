/** Sheets to print: the child's page with its drawing, and the worker's page with what to do and when to stop. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.sheet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
