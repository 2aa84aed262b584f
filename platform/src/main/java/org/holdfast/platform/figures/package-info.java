/** Figures as sheets for spreadsheets and as pictures. */
@NullMarked
@CheckReturnValue
package org.holdfast.platform.figures;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
